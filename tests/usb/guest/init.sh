#!/bin/busybox sh
# The first program of the guest: loads the modules of the disk and goes on to the real system on it.
busybox mount -t devtmpfs dev /dev
while read -r module; do busybox insmod "/modules/$module"; done < /modules/order
busybox mount -t ext4 /dev/vda /new
busybox mount --move /dev /new/dev
exec busybox switch_root /new /sbin/init
