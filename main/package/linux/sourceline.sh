#!/bin/sh
# The command `sourceline`. A call of the command line ("sourceline export ...") shows no page, so it needs neither a display
# nor the sandbox that holds pages, and runs in containers too. Anything else opens the window.
set -eu
program=$(dirname "$(dirname "$(readlink -f "$0")")")/sourceline
case "${1-}" in
export | check | list | convert | new | verify-sources | help | --help | -h | --version | -v)
  exec "$program" --ozone-platform=headless --no-sandbox --disable-gpu "$@"
  ;;
esac
exec "$program" "$@"
