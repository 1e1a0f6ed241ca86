#!/bin/sh
# Time and memory of the built distribution beside its anchors: a bare Spring Shell application from
# its jar and a bare Java. All take turns, so a busy machine is busy for all; read the ratios.
# Needs GNU time (/usr/bin/time). Usage: src/bench/start-up.sh [ROUNDS]
set -eu
cd "$(dirname "$0")/../.."
rounds=${1:-10}
lines=100000
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mi=target/mock-interview/bin/mock-interview
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
export MOCK_INTERVIEW_HOME="$work/data"

[ -x "$mi" ] || ./mvnw -q -DskipTests package
[ -f target/bare-shell/bare-shell.jar ] || ./mvnw -q -f src/bench/bare-shell/pom.xml package

awk -v n=$lines '{ line[NR] = $0 } END { for (i = 0; i < n; i++) print line[i % NR + 1] }' \
  src/bench/answers.jsonl >"$work/batch.jsonl"

awk -F'"' '!seen[$4]++' src/bench/answers.jsonl >"$work/interview.jsonl" # one of each question

# label, then the command: appends "seconds processor-seconds kilobytes" to a file of that label
measure() {
  label=$1
  shift
  /usr/bin/time -f '%e %U %S %M' -o "$work/time" "$@" </dev/null >/dev/null 2>"$work/errors" || {
    printf 'failed: %s\n' "$*" >&2
    cat "$work/errors" >&2
    exit 1
  }
  awk '{ print $1, $2 + $3, $4 }' "$work/time" >>"$work/$label.runs"
}

round=0
while [ $round -lt "$rounds" ]; do
  measure java "$java" -Xshare:auto -version
  measure spring-shell "$java" -jar target/bare-shell/bare-shell.jar
  measure prompt "$mi"
  measure score "$mi" score --question basic-01 --answer "A managed front door for APIs"
  measure bank-list "$mi" bank list
  measure interview "$mi" interview --seed 1 --answers "$work/interview.jsonl"
  round=$((round + 1))
done
round=0
while [ $round -lt 3 ]; do
  measure batch "$mi" score --batch "$work/batch.jsonl"
  round=$((round + 1))
done

# column of a label's runs, the middle one
median() { sort -n -k "$2,$2" "$work/$1.runs" | awk -v c="$2" '{ v[NR] = $c } END { print v[int((NR + 1) / 2)] }'; }

printf '%-14s %9s %9s %9s %9s\n' 'median' 'seconds' 'of shell' 'cpu s' 'MB'
shell=$(median spring-shell 1)
for label in java spring-shell prompt score bank-list interview batch; do
  awk -v l="$label" -v s="$(median $label 1)" -v a="$shell" -v c="$(median $label 2)" -v k="$(median $label 3)" \
    'BEGIN { printf "%-14s %9.2f %9.2f %9.2f %9.0f\n", l, s, s / a, c, k / 1024 }'
done
awk -v p="$(median prompt 1)" -v s="$(median score 1)" -v b="$(median batch 1)" -v n=$lines 'BEGIN {
  printf "score / prompt = %.2f\n", s / p
  printf "batch: %.0f answers a second, start included\n", n / b
}'
