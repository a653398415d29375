# Logistic climbs with R's plogis, stretched to run from 0 to 1. Writes sCurve.json beside this file.
share <- function(x, k) (plogis(k * (x - 0.5)) - plogis(-k / 2)) / (plogis(k / 2) - plogis(-k / 2))
cases <- list(c(100, 200, 12, 7), c(0, 1, 5, 4), c(80, 30, 6, 10), c(-5, 5, 4, 0.01), c(1000, 1500, 3, 25))
lines <- sapply(cases, function(case) {
  path <- case[1] + (case[2] - case[1]) * share(seq_len(case[3]) / case[3], case[4])
  sprintf(
    '{"start":%s,"target":%s,"periods":%s,"steepness":%s,"path":[%s]}',
    case[1], case[2], case[3], case[4], paste(sprintf("%.17g", path), collapse = ",")
  )
})
writeLines(paste0("[", paste(lines, collapse = ","), "]"), "sCurve.json")
