//! How fast a file is inspected: read, hashed, every checksum verified.
//!
//! The hash and the checksums go over every byte, so this is what a person waits for after choosing
//! a file. 64 MiB is more than any file for these sticks has.

use std::hint::black_box;
use std::time::Duration;

use criterion::{BatchSize, Criterion, Throughput, criterion_group, criterion_main};
use modem_medic::firmware::{Package, sample, write};

const SIZE: usize = 64 << 20;

fn inspect(criterion: &mut Criterion) {
    let image = sample::e1550_firmware("11.609.20.00.00", SIZE);
    let program = write::wrap_in_program(&image);
    let nested = write::wrap_in_updater(&sample::e1550_updater("11.609.20.00.00", SIZE));
    let packed = sample::e3372_firmware("22.200.03.00.00", 8 << 20);

    let mut group = criterion.benchmark_group("inspect");
    group
        .sample_size(20)
        .measurement_time(Duration::from_secs(8));
    for (name, file) in [
        ("raw 64 MiB", &image),
        ("program 64 MiB", &program),
        ("nested program 64 MiB", &nested),
        ("packed 24 MiB", &packed),
    ] {
        let unpacked = Package::from_bytes("sample", file.clone()).map_or(0, |package| {
            package
                .objects()
                .iter()
                .map(|object| u64::from(object.size))
                .sum()
        });
        group.throughput(Throughput::Bytes(unpacked));
        group.bench_function(name, |bencher| {
            bencher.iter_batched(
                || file.clone(),
                |bytes| black_box(Package::from_bytes("sample", bytes)).is_ok(),
                BatchSize::PerIteration,
            );
        });
    }
    group.finish();
}

criterion_group!(benches, inspect);
criterion_main!(benches);
