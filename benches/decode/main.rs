//! Compares decoding and encoding of real payloads with types that use serde's derive.
//!
//! Both sides run in alternating pairs, so that a busy machine slows both, and the median of the
//! ratios is printed. Run it with `cargo bench --bench decode`. The target for decoding is a ratio
//! of at most 1.05.

#![allow(missing_docs, reason = "this is a program")]

mod mirror;
mod payloads;

use std::hint::black_box;
use std::time::{Duration, Instant};

use allocation_counter::measure;
use crisp_api::types;
use serde::Serialize;
use serde::de::DeserializeOwned;

const PAIRS: usize = 401;
/// The run time of each side of a pair.
const TURN: Duration = Duration::from_millis(4);

fn main() {
    println!(
        "| {:<26} | {:>8} | {:>8} | {:>5} | {:>7} | {:>7} |",
        "", "ours, µs", "derive", "ratio", "allocs", "derive"
    );
    println!("| --- | --: | --: | --: | --: | --: |");
    let (conversations, messages, profiles) =
        (payloads::conversations(), payloads::messages(), payloads::profiles());
    decode::<Vec<types::Conversation>, Vec<mirror::Conversation>>(
        "20 conversations",
        &conversations,
    );
    decode::<types::PeopleProfile, mirror::PeopleProfile>("14 profiles", &profiles);
    decode::<Vec<types::ConversationMessage>, Vec<mirror::ConversationMessage>>(
        "a page of messages",
        &messages,
    );
    encode::<Vec<types::Conversation>, Vec<mirror::Conversation>>(
        "20 conversations",
        &conversations,
    );
    encode::<types::PeopleProfile, mirror::PeopleProfile>("14 profiles", &profiles);
    encode::<Vec<types::ConversationMessage>, Vec<mirror::ConversationMessage>>(
        "a page of messages",
        &messages,
    );
}

fn decode<Ours: DeserializeOwned, Derived: DeserializeOwned>(label: &str, jsons: &[Vec<u8>]) {
    compare(
        &format!("decode {label}"),
        || decode_all::<Ours>(jsons),
        || decode_all::<Derived>(jsons),
    );
}

fn encode<Ours, Derived>(label: &str, jsons: &[Vec<u8>])
where
    Ours: DeserializeOwned + Serialize,
    Derived: DeserializeOwned + Serialize,
{
    let jsons: Vec<_> = jsons.iter().map(|json| payloads::without_empty_values(json)).collect();
    let (ours, derived) = (decode_all::<Ours>(&jsons), decode_all::<Derived>(&jsons));
    compare(&format!("encode {label}"), || encode_all(&ours), || encode_all(&derived));
}

fn decode_all<T: DeserializeOwned>(jsons: &[Vec<u8>]) -> Vec<T> {
    let decode = |json| serde_json::from_slice(json).expect("the payload matches the type");
    black_box(jsons).iter().map(|json| decode(json)).collect()
}

fn encode_all<T: Serialize>(values: &[T]) -> Vec<Vec<u8>> {
    let encode = |value| serde_json::to_vec(value).expect("the value can be encoded");
    black_box(values).iter().map(encode).collect()
}

fn compare<A, B>(label: &str, ours: impl Fn() -> A, derived: impl Fn() -> B) {
    let rounds = {
        let once = measure_time(1000, &ours) / 1000;
        usize::try_from(TURN.as_nanos() / once.as_nanos().max(1)).map_or(1, |rounds| rounds.max(1))
    };
    let per_round = |time: Duration| time.as_secs_f64() * 1e6 / rounds as f64;
    let mut pairs: Vec<_> = (0..PAIRS)
        .map(|turn| match turn % 2 {
            // The sides take turns in running first, on cold caches.
            0 => {
                let first = measure_time(rounds, &ours);
                (first, measure_time(rounds, &derived))
            }
            _ => {
                let first = measure_time(rounds, &derived);
                (measure_time(rounds, &ours), first)
            }
        })
        .map(|(ours, derived)| (per_round(ours), per_round(derived)))
        .collect();
    let ratio = median(pairs.iter().map(|(ours, derived)| ours / derived));
    let derived_time = median(pairs.iter().map(|pair| pair.1));
    let ours_time = median(pairs.drain(..).map(|pair| pair.0));
    let allocations = [
        measure(|| drop(black_box(ours()))).count_total,
        measure(|| drop(black_box(derived()))).count_total,
    ];
    let [ours_count, derived_count] = allocations;
    println!(
        "| {label:<26} | {ours_time:>8.2} | {derived_time:>8.2} | {ratio:>5.3} | {ours_count:>7} | {derived_count:>7} |"
    );
}

fn measure_time<T>(rounds: usize, function: impl Fn() -> T) -> Duration {
    let start = Instant::now();
    for _ in 0..rounds {
        drop(black_box(function()));
    }
    start.elapsed()
}

fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<_> = values.collect();
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
