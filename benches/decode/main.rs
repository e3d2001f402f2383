//! How long our types take to read and to write real payloads, against the same types by serde's
//! derive: the median of pairs that run one after the other, so that a busy machine slows both.
//!
//! `cargo bench --bench decode` prints it. The bound for reading is 1.05.

#![allow(missing_docs, reason = "a program")]

mod mirror;
mod payloads;

use std::hint::black_box;
use std::time::{Duration, Instant};

use allocation_counter::measure;
use crisp_api::types;
use serde::Serialize;
use serde::de::DeserializeOwned;

const PAIRS: usize = 401;
/// How long one side of a pair runs.
const TURN: Duration = Duration::from_millis(4);

fn main() {
    println!(
        "| {:<26} | {:>8} | {:>8} | {:>5} | {:>7} | {:>7} |",
        "", "ours, µs", "derive", "ratio", "allocs", "derive"
    );
    println!("| --- | --: | --: | --: | --: | --: |");
    let (conversations, messages, profiles) =
        (payloads::conversations(), payloads::messages(), payloads::profiles());
    read::<Vec<types::Conversation>, Vec<mirror::Conversation>>("20 conversations", &conversations);
    read::<types::PeopleProfile, mirror::PeopleProfile>("14 profiles", &profiles);
    read::<Vec<types::ConversationMessage>, Vec<mirror::ConversationMessage>>(
        "a page of messages",
        &messages,
    );
    write::<Vec<types::Conversation>, Vec<mirror::Conversation>>(
        "20 conversations",
        &conversations,
    );
    write::<types::PeopleProfile, mirror::PeopleProfile>("14 profiles", &profiles);
    write::<Vec<types::ConversationMessage>, Vec<mirror::ConversationMessage>>(
        "a page of messages",
        &messages,
    );
}

fn read<Ours: DeserializeOwned, Derived: DeserializeOwned>(what: &str, jsons: &[Vec<u8>]) {
    compare(&format!("read {what}"), || parse::<Ours>(jsons), || parse::<Derived>(jsons));
}

fn write<Ours, Derived>(what: &str, jsons: &[Vec<u8>])
where
    Ours: DeserializeOwned + Serialize,
    Derived: DeserializeOwned + Serialize,
{
    let jsons: Vec<_> = jsons.iter().map(|json| payloads::without_nothing(json)).collect();
    let (ours, derived) = (parse::<Ours>(&jsons), parse::<Derived>(&jsons));
    compare(&format!("write {what}"), || print(&ours), || print(&derived));
}

fn parse<T: DeserializeOwned>(jsons: &[Vec<u8>]) -> Vec<T> {
    let parse = |json| serde_json::from_slice(json).expect("the payload is of this type");
    black_box(jsons).iter().map(|json| parse(json)).collect()
}

fn print<T: Serialize>(values: &[T]) -> Vec<Vec<u8>> {
    let print = |value| serde_json::to_vec(value).expect("the value can be written");
    black_box(values).iter().map(print).collect()
}

fn compare<A, B>(what: &str, ours: impl Fn() -> A, derived: impl Fn() -> B) {
    let rounds = {
        let once = time(1000, &ours) / 1000;
        usize::try_from(TURN.as_nanos() / once.as_nanos().max(1)).map_or(1, |rounds| rounds.max(1))
    };
    let per_round = |time: Duration| time.as_secs_f64() * 1e6 / rounds as f64;
    let mut pairs: Vec<_> = (0..PAIRS)
        .map(|turn| match turn % 2 {
            // Neither is always the one that finds the caches cold.
            0 => {
                let first = time(rounds, &ours);
                (first, time(rounds, &derived))
            }
            _ => {
                let first = time(rounds, &derived);
                (time(rounds, &ours), first)
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
        "| {what:<26} | {ours_time:>8.2} | {derived_time:>8.2} | {ratio:>5.3} | {ours_count:>7} | {derived_count:>7} |"
    );
}

fn time<T>(rounds: usize, function: impl Fn() -> T) -> Duration {
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
