#!/usr/bin/env bash
# Builds the guest of the USB tests from Debian packages: a root file system with the real kernel, udev,
# usb_modeswitch, ModemManager, polkit and a seat with an ordinary user, and a small initrd that mounts it.
# Usage: build.sh FOLDER. What is there already and was made by this recipe is kept.
set -euo pipefail
folder=${1:?the folder to build in}
here=$(cd "$(dirname "$0")" && pwd)
recipe=$(cat "$here"/* | sha256sum | cut -d' ' -f1)
[ "$(cat "$folder/recipe" 2>/dev/null)" = "$recipe" ] && exit 0

rm -rf "$folder"
mkdir -p "$folder"
root=$folder/root
# The kernel's own initrd is not wanted: unpacking it takes longer than the rest of the boot under emulation.
INITRD=No mmdebstrap --quiet --variant=minbase \
    --dpkgopt='path-exclude=/usr/share/doc/*' --dpkgopt='path-exclude=/usr/share/locale/*' --dpkgopt='path-exclude=/usr/share/man/*' \
    --include=systemd-sysv,udev,dbus,kmod,linux-image-amd64,modemmanager,usb-modeswitch,polkitd,pkexec,libpam-systemd,procps,util-linux,login,picocom,busybox-static,libegl1,libxkbcommon0 \
    bookworm "$root"

install -m 644 "$here/agent.sh" "$root/usr/local/lib/agent.sh"
install -m 644 "$here/agent.service" "$root/etc/systemd/system/agent.service"
mkdir -p "$root/etc/systemd/system/getty@tty1.service.d" "$root/etc/systemd/system/multi-user.target.wants" "$root/share"
ln -s ../agent.service "$root/etc/systemd/system/multi-user.target.wants/agent.service"
# An ordinary user at the seat: logind gives a session on tty1, and udev its access.
chroot "$root" useradd --create-home --shell /bin/bash owner
echo 'owner:owner' | chroot "$root" chpasswd
cat > "$root/etc/systemd/system/getty@tty1.service.d/login.conf" <<'UNIT'
[Service]
ExecStart=
ExecStart=-/sbin/agetty --autologin owner --noclear %I linux
UNIT
cat > "$root/home/owner/.bash_profile" <<'PROFILE'
[ "$(tty)" = /dev/tty1 ] && exec bash /usr/local/lib/agent.sh /dev/virtio-ports/owner
PROFILE
echo 'KERNEL=="vport*", ATTR{name}=="owner", OWNER="owner"' > "$root/etc/udev/rules.d/90-agent.rules"
echo LANG=C.UTF-8 > "$root/etc/default/locale"
echo modem-medic-guest > "$root/etc/hostname"
: > "$root/etc/fstab"
for unit in systemd-timesyncd apt-daily.timer apt-daily-upgrade.timer dpkg-db-backup.timer e2scrub_all.timer fstrim.timer e2scrub_reap.service; do
    ln -sf /dev/null "$root/etc/systemd/system/$unit"
done
rm -rf "$root"/var/cache/apt/* "$root"/var/lib/apt/lists/*

version=$(basename "$root"/lib/modules/*)
# Only the drivers that the tests need: udev loads the rest at every boot, which takes half of it.
kernel=$root/lib/modules/$version/kernel
find "$kernel" -mindepth 2 -maxdepth 2 -type d -path '*/drivers/*' \
    ! -name usb ! -name virtio ! -name scsi ! -name cdrom ! -name block ! -name char ! -name net -exec rm -rf {} +
find "$kernel/drivers/net" -mindepth 1 -maxdepth 1 ! -name usb ! -name mii.ko -exec rm -rf {} +
rm -rf "$kernel"/sound "$kernel"/arch/x86/kvm "$kernel"/drivers/scsi/{aacraid,bfa,lpfc,qla2xxx,mpt3sas,megaraid,aic7xxx,smartpqi,qedi,qedf,hisi_sas}
chroot "$root" depmod "$version"
cp "$root/boot/vmlinuz-$version" "$folder/vmlinuz"
initrd=$folder/initrd-tree
mkdir -p "$initrd"/{bin,dev,proc,sys,new,modules}
cp "$root/bin/busybox" "$initrd/bin/busybox"
modules=()
for name in virtio_pci virtio_blk ext4; do
    while read -r _ path _; do
        module=${path##*/}
        [[ " ${modules[*]-} " == *" $module "* ]] || { modules+=("$module"); cp "$root$path" "$initrd/modules/$module"; }
    done < <(chroot "$root" modprobe --set-version "$version" --show-depends "$name" | grep ^insmod)
done
printf '%s\n' "${modules[@]}" > "$initrd/modules/order"
install -m 755 "$here/init.sh" "$initrd/init"
(cd "$initrd" && find . | cpio --quiet -o -H newc) > "$folder/initrd"

rm -f "$root"/boot/*
# Room for what a scenario writes; the image itself is never written, each guest has a snapshot.
size=$(($(du -sm "$root" | cut -f1) + 200))
mke2fs -q -t ext4 -O '^has_journal' -d "$root" "$folder/root.img" "${size}M"
rm -rf "$root" "$initrd"
echo "$recipe" > "$folder/recipe"
