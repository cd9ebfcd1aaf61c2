#!/bin/bash
# After the files of a deb or rpm are gone. Of an update, where a newer package has its own, nothing is to be removed: dpkg says
# "upgrade", rpm says how many are left.
case "$1" in upgrade | 1) exit 0 ;; esac

rm -f '/usr/bin/${executable}'

target='/etc/apparmor.d/${executable}'
if [[ -f "$target" ]]; then
  if apparmor_status --enabled >/dev/null 2>&1 && ! { [[ -x /usr/bin/ischroot ]] && /usr/bin/ischroot; }; then
    apparmor_parser --remove "$target" || true
  fi
  rm -f "$target"
fi

if hash update-mime-database 2>/dev/null; then update-mime-database /usr/share/mime || true; fi
if hash update-desktop-database 2>/dev/null; then update-desktop-database /usr/share/applications || true; fi
exit 0
