//! How fast frames are made and read: a flash is tens of thousands of 4096-byte blocks, and the link
//! should be what it waits for.

use std::hint::black_box;

use criterion::{BatchSize, Criterion, Throughput, criterion_group, criterion_main};
use modem_medic::crc::checksum;
use modem_medic::protocol::dload::{Block, DloadRequest, MAX_BLOCK};
use modem_medic::protocol::hdlc::{Decoder, FLAG};

criterion_group!(benches, checksums, blocks);
criterion_main!(benches);

fn checksums(criterion: &mut Criterion) {
    let block = random_block();
    let tables = crc::Crc::<u16, crc::Table<16>>::new(&crc::CRC_16_IBM_SDLC);
    let mut group = criterion.benchmark_group("checksum");
    group.throughput(Throughput::Bytes(MAX_BLOCK as u64));
    group.bench_function("ours", |bencher| {
        bencher.iter(|| checksum(black_box(&block)));
    });
    group.bench_function("sixteen tables", |bencher| {
        bencher.iter(|| tables.checksum(black_box(&block)));
    });
    group.finish();
}

fn blocks(criterion: &mut Criterion) {
    for (name, block) in [
        ("random block", random_block()),
        ("plain block", vec![0x55; MAX_BLOCK]),
        ("block of flags", vec![FLAG; MAX_BLOCK]),
    ] {
        let request =
            DloadRequest::Data(Block::new(1, &block).expect("a block of the largest size"));
        let frame = request.frame();
        let mut group = criterion.benchmark_group(name);
        group.throughput(Throughput::Bytes(MAX_BLOCK as u64));

        group.bench_function("encode", |bencher| {
            bencher.iter(|| black_box(&request).frame());
        });

        let mut decoder = Decoder::new(MAX_BLOCK + 7);
        group.bench_function("decode", |bencher| {
            bencher.iter(|| {
                decoder.feed(black_box(&frame));
                decoded(&mut decoder)
            });
        });

        group.bench_function("encode and decode", |bencher| {
            bencher.iter(|| {
                decoder.feed(&black_box(&request).frame());
                decoded(&mut decoder)
            });
        });

        // Reads of 64 bytes, as from a full speed USB port.
        group.bench_function("decode in pieces", |bencher| {
            bencher.iter_batched_ref(
                || Decoder::new(MAX_BLOCK + 7),
                |decoder| {
                    let mut length = 0;
                    for piece in frame.chunks(64) {
                        decoder.feed(black_box(piece));
                        length += decoded(decoder);
                    }
                    length
                },
                BatchSize::SmallInput,
            );
        });
        group.finish();
    }
}

fn decoded(decoder: &mut Decoder) -> usize {
    let mut length = 0;
    while let Some(frame) = decoder.next_frame() {
        length += frame.expect("an undamaged frame").len();
    }
    length
}

/// The same bytes at every run (xorshift64).
fn random_block() -> Vec<u8> {
    let mut state = 0x9E37_79B9_7F4A_7C15_u64;
    std::iter::repeat_with(|| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state.to_be_bytes()[0]
    })
    .take(MAX_BLOCK)
    .collect()
}
