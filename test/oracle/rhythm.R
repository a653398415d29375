# Trends with their t, variations, seasons and buying cycles of a few histories, by R's lm, sd, diff and median.
# Writes rhythm.json beside this file.

histories <- list(
  c(12.5, 13.1, 11.9, 12.0, 14.2, 12.8),
  c(10, 20, 30, 40, 50.5),
  c(100, 0, 0, 250, 0, 0, 90, 0),
  c(5, -1, 4, 7, 3, 2, 8.25),
  c(1e9, 1.1e9, 0.9e9, 1.05e9),
  c(90, 82, 71, 65, 49, 44, 30, 22.5, 11, 3, 2, 1),
  c(3, 9, 1, 8, 2, 9, 1, 9, 3, 8, 2, 10, 3, 9, 1, 8, 3, 9, 2, 7, 1, 9, 2, 8)
)
lists <- list(
  c(45000, 45007, 45014, 45044),
  c(45014, 45000, 45007, 45007, 45100, 45044, 45014),
  c(44197, 44198, 44230, 44561, 44562, 44926)
)
full <- function(value) format(value, digits = 17, scientific = TRUE, trim = TRUE)
array <- function(values) paste0("[", paste(full(values), collapse = ", "), "]")

of_history <- function(values) {
  times <- seq_along(values) - 1
  line <- summary(lm(values ~ times))
  usual <- mean(values)
  sprintf(
    '{ "history": %s, "cv": %s, "detrended": %s, "slope": %s, "t": %s }',
    array(values), full(sd(values) / usual), full(line$sigma / usual),
    full(line$coefficients["times", "Estimate"] / usual), full(line$coefficients["times", "t value"])
  )
}
of_dates <- function(dates) {
  days <- sort(unique(dates))
  cycle <- median(diff(days))
  sprintf(
    '{ "dates": %s, "cycle": %s, "asOf": %s, "overdue": %s }',
    array(dates), full(cycle), full(max(days) + 45), full(45 / cycle)
  )
}
season <- function(values, length) {
  latest <- tail(values, length * (length(values) %/% length))
  position <- (length(values) %% length + seq_along(latest) - 1) %% length
  sprintf(
    '{ "history": %s, "length": %d, "indices": %s }',
    array(values), length, array(as.numeric(tapply(latest, position, mean) / mean(latest)))
  )
}
seasons <- c(season(histories[[7]], 12), season(histories[[6]], 4), season(histories[[7]], 7))
block <- function(name, rows) sprintf('"%s": [\n%s\n]', name, paste(rows, collapse = ",\n"))
writeLines(
  paste0("{\n", paste(
    block("histories", sapply(histories, of_history)),
    block("dates", sapply(lists, of_dates)),
    block("seasons", seasons),
    sep = ",\n"
  ), "\n}"),
  file.path(dirname(sub("--file=", "", grep("--file=", commandArgs(), value = TRUE))), "rhythm.json")
)
