//! How long it takes to read and check a spec of the size of Crisp's whole API, 260 endpoints and 475
//! types: once with plain fields, as the bounds are meant (5 ms in a release build, 40 ms in a debug
//! build), and once with a sentence about every field, as the official files have them.
//!
//! `cargo bench -p crisp-api-spec --bench load` prints it; `--profile dev` prints the debug build's.

#![allow(missing_docs, reason = "criterion writes the functions")]

use std::fmt::Write;

use crisp_api_spec::{File, Files, load};
use criterion::{Criterion, criterion_group, criterion_main};

const ENDPOINTS: usize = 260;
const TYPES: usize = 475;

/// A spec with as many endpoints and types, each with as much to it as the official ones have.
fn text(documented: bool) -> String {
    let field = |name: &str, ty: &str, doc: &str| match documented {
        true => format!("{name} = {{ type = \"{ty}\", doc = \"{doc}\" }}\n"),
        false => format!("{name} = \"{ty}\"\n"),
    };
    let mut text = String::from("[id.WebsiteId]\nparam = \"website_id\"\n\n");
    for number in 0..ENDPOINTS {
        write!(
            text,
            "[endpoint.get_thing_{number}]\nlabel = \"Get Thing {number}\"\n\
             route = \"GET /website/{{website_id}}/thing_{number}/{{page_number}}\"\n\
             tiers = [\"user\", \"plugin\"]\nreturns = \"[Thing{number}]\"\n\
             page = \"page_number\"\ndoc = \"Gets things.\"\ndocs = \"get-thing-{number}\"\n\n\
             [endpoint.get_thing_{number}.query]\n{}{}\n",
            field("per_page", "u32?", "How many things make a page."),
            field("filter", "flag?", "Only things that matter."),
        )
        .expect("writing to a string does not fail");
    }
    for number in 0..TYPES {
        let next = (number + 1) % TYPES;
        writeln!(
            text,
            "[type.Thing{number}]\n_doc = \"A thing.\"\n{}{}{}{}{}",
            field("name", "string", "What the thing is called."),
            field("size", "u32?", "How large the thing is."),
            field("parts", &format!("[Thing{next}] = []"), "What it is made of."),
            field("data", "{scalar} = {}", "Custom data, by key."),
            field("created_at", "Timestamp?", "When it was created."),
        )
        .expect("writing to a string does not fail");
    }
    text
}

fn bench(criterion: &mut Criterion) {
    for (name, documented) in [("plain fields", false), ("documented fields", true)] {
        let text = text(documented);
        criterion.bench_function(&format!("{name}, {} kB", text.len() / 1000), |bencher| {
            bencher.iter(|| {
                let files = Files::new().with(File::new("api.toml", text.as_str()));
                load(files).expect("the spec is sound")
            });
        });
    }
}

criterion_group!(benches, bench);
criterion_main!(benches);
