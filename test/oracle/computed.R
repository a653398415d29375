# Computed borders (Ultsch & Loetsch 2015), Gini and Herfindahl-Hirschman index of real and small lists, with R's own
# splines: stats::spline and stats::splinefun draw the curve, read at the steps and slopes of the package ABCanalysis 1.2.1.
# Call: Rscript computed.R FOLDER, where FOLDER holds wholesale.csv and online-retail.csv.gz. Writes computed.json here.

arguments <- commandArgs(trailingOnly = FALSE)
here <- dirname(sub("--file=", "", grep("--file=", arguments, value = TRUE)))
folder <- commandArgs(trailingOnly = TRUE)[1]

curve_limits <- function(values) {
  held <- sort(pmax(values, 0), decreasing = TRUE)
  n <- length(held)
  steps <- seq(0, 1, by = if (n < 101) 0.01 else 0.001)
  curve <- spline(c(0, seq_len(n) / n), c(0, cumsum(held) / sum(held)), xout = steps)$y
  full <- which(curve >= 1)
  if (length(full) > 0) curve[full[1]:length(curve)] <- 1
  slopes <- splinefun(steps, curve)(seq_along(steps) / length(steps), deriv = 1)
  pareto <- which.min(steps^2 + (1 - curve)^2)
  break_even <- which.min(abs(slopes - 1))
  later <- steps[max(pareto, break_even)]
  c(steps[min(pareto, break_even)], steps[which.min((steps - later)^2 + (1 - curve)^2)])
}

# Before the limit is inside, on it is not; A has at least one; a border inside equal values moves to the nearer end of
# them, to the lower end when both are equally near.
letters_of <- function(values, limits) {
  sorted <- sort(values, decreasing = TRUE)
  n <- length(values)
  edges <- c(0, cumsum(rle(round(sorted, 9))$lengths))
  above <- sum(sorted > 0)
  ends <- sapply(limits, function(limit) {
    cut <- max(1, sum(seq_len(n) / n < limit - 1e-12))
    if (cut >= above) return(above)
    away <- abs(edges - cut)
    max(edges[away == min(away)])
  })
  places <- rank(-round(values, 9), ties.method = "max")
  ifelse(places <= ends[1], "A", ifelse(places <= ends[2], "B", "C"))
}

superstore <- read.csv(file.path(here, "../../src/workbench/samples/superstore.csv"))
wholesale <- read.csv(file.path(folder, "wholesale.csv"))
retail <- read.csv(gzfile(file.path(folder, "online-retail.csv.gz")))
retail <- retail[!is.na(retail$CustomerID), ]
totals <- function(amounts, customers) as.vector(round(tapply(amounts, customers, sum), 2))
set.seed(1)
lists <- list(
  superstoreSales = totals(superstore$Sales, superstore$Customer.ID),
  superstoreProfit = totals(superstore$Profit, superstore$Customer.ID),
  wholesale = rowSums(wholesale[, 4:9]),
  onlineRetail = totals(retail$Quantity * retail$UnitPrice, retail$CustomerID),
  hundred = round(exp(rnorm(100, 4, 1.3)), 2),
  hundredAndOne = round(exp(rnorm(101, 4, 1.3)), 2),
  ties = c(9, 9, 9, 5, 5, 5, 5, 2, 2, 1, 1, 1),
  withLosses = c(100, 60, 40, 20, 10, 5, 1, 0, 0, -30),
  oneGiant = c(5000, 1, 1.5, 2, 2.5),
  three = c(3, 2, 1),
  nearlyEqual = c(100, 101, 102, 103, 104, 105),
  steps = c(1000, 1000, 100, 100, 10, 10, 1, 1)
)

answers <- sapply(names(lists), function(name) {
  values <- lists[[name]]
  limits <- curve_limits(values)
  held <- pmax(values, 0)
  shares <- held / sum(held)
  n <- length(held)
  gini <- sum(abs(outer(shares, shares, "-"))) / (2 * n)
  sprintf(
    '"%s":{"values":[%s],"limits":[%s],"tiers":"%s","gini":%.15g,"hhi":%.15g}',
    name, paste(sprintf("%.15g", values), collapse = ","), paste(sprintf("%.15g", limits), collapse = ","),
    paste(letters_of(values, limits), collapse = ""), gini, sum(shares^2)
  )
})
writeLines(paste0("{", paste(answers, collapse = ","), "}"), file.path(here, "computed.json"))
for (name in names(lists)) {
  limits <- curve_limits(lists[[name]])
  cat(name, length(lists[[name]]), limits, table(letters_of(lists[[name]], limits)), "\n")
}
