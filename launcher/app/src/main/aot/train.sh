#!/bin/sh
# Makes the caches of loaded and linked classes with which Hillock starts faster: runs a small pipeline and lets the virtual
# machine remember what it needed, once for the commands that use the Vector API and once for those that do not. A cache is a
# matter of speed only: without it, or when it does not fit the virtual machine, Hillock works all the same, so a failure here
# fails nothing.
#
#   train.sh DISTRIBUTION PIPELINE WORK
set -u
distribution=$1
pipeline=$2
work=$3

# Makes one cache: its name, and what the start script is told about vectors.
train() {
  cache=$distribution/lib/$1
  rm -rf "$cache" "$work"
  mkdir -p "$work"
  (cd "$work" && HILLOCK_VECTORS=$2 "$distribution/bin/hillock" run "$pipeline" --out out) > "$work/log" 2>&1
  status=$?
  if [ "$status" -eq 0 ] && [ -s "$work/hillock.aot" ]; then
    mv "$work/hillock.aot" "$cache"
  else
    echo "no $1 was made (exit code $status); Hillock will start more slowly. What was said:"
    head -n 20 "$work/log"
  fi
  rm -rf "$work"
}

# Dumps of a virtual machine that fails at it go to the work folder, which is removed.
HILLOCK_OPTS="-XX:AOTCacheOutput=hillock.aot -XX:ErrorFile=error.log -XX:-CreateCoredumpOnCrash"
export HILLOCK_OPTS
train hillock.aot off
train hillock-vectors.aot on
