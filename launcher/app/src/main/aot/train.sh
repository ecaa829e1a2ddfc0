#!/bin/sh
# Makes the cache of loaded and linked classes with which Hillock starts in half the time: runs a small pipeline and lets
# the virtual machine remember what it needed. A cache is a matter of speed only: without it, or when it does not fit the
# virtual machine, Hillock works all the same, so a failure here fails nothing.
#
#   train.sh DISTRIBUTION PIPELINE WORK
set -u
distribution=$1
pipeline=$2
work=$3

cache=$distribution/lib/hillock.aot
rm -rf "$cache" "$work"
mkdir -p "$work"
# Dumps of a virtual machine that fails at it go to the work folder, which is removed.
HILLOCK_OPTS="-XX:AOTCacheOutput=hillock.aot -XX:ErrorFile=error.log -XX:-CreateCoredumpOnCrash"
export HILLOCK_OPTS
(cd "$work" && "$distribution/bin/hillock" run "$pipeline" --out out) > "$work/log" 2>&1
status=$?
if [ "$status" -eq 0 ] && [ -s "$work/hillock.aot" ]; then
  mv "$work/hillock.aot" "$cache"
else
  echo "no AOT cache was made (exit code $status); Hillock will start more slowly. What was said:"
  head -n 20 "$work/log"
fi
rm -rf "$work"
