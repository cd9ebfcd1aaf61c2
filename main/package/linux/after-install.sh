#!/bin/bash
# After the files of a deb or rpm are in place. electron-builder puts the names in.

ln -sf '/opt/${sanitizedProductName}/bin/${executable}' '/usr/bin/${executable}'

# Where the kernel lets users have namespaces of their own, the sandbox needs no rights of root.
if [[ -L /proc/self/ns/user ]] && unshare --user true; then
  chmod 0755 '/opt/${sanitizedProductName}/chrome-sandbox' || true
else
  chmod 4755 '/opt/${sanitizedProductName}/chrome-sandbox' || true
fi

if hash update-mime-database 2>/dev/null; then update-mime-database /usr/share/mime || true; fi
if hash update-desktop-database 2>/dev/null; then update-desktop-database /usr/share/applications || true; fi

# Ubuntu since 24.04 allows such namespaces only to programs with an AppArmor profile. Older AppArmor cannot read ours, and
# does not need it. In a chroot nothing is loaded into the kernel.
profile='/opt/${sanitizedProductName}/resources/apparmor-profile'
target='/etc/apparmor.d/${executable}'
if apparmor_status --enabled >/dev/null 2>&1 && apparmor_parser --skip-kernel-load --debug "$profile" >/dev/null 2>&1; then
  cp -f "$profile" "$target"
  if ! { [[ -x /usr/bin/ischroot ]] && /usr/bin/ischroot; }; then
    apparmor_parser --replace --write-cache --skip-read-cache "$target" || true
  fi
fi
exit 0
