//! How long it takes to read and check a spec of the size of Crisp's whole API: 260 endpoints and
//! 475 types. `cargo bench -p crisp-api-spec --bench load` prints it.

#![allow(missing_docs, reason = "criterion writes the functions")]

use std::fmt::Write;

use crisp_api_spec::{File, Files, load};
use criterion::{Criterion, criterion_group, criterion_main};

const ENDPOINTS: usize = 260;
const TYPES: usize = 475;

/// A spec with as many endpoints and types, each like those of the official files.
fn text() -> String {
    let mut text = String::from("[id.WebsiteId]\nparam = \"website_id\"\n\n");
    for number in 0..ENDPOINTS {
        let ty = number % TYPES;
        write!(
            text,
            "[endpoint.get_thing_{number}]\nlabel = \"Get Thing {number}\"\n\
             route = \"GET /website/{{website_id}}/thing_{number}/{{page_number}}\"\n\
             tiers = [\"user\", \"plugin\"]\ntiers_inferred = [\"website\"]\n\
             returns = \"[Thing{ty}]\"\npage = \"page_number\"\ndoc = \"Gets things.\"\n\
             docs = \"get-thing-{number}\"\naliases = [\"getThing{number}\"]\n\n\
             [endpoint.get_thing_{number}.query]\n\
             per_page = {{ type = \"u32?\", default = 20, min = 20, max = 50, doc = \"How many.\" }}\n\
             filter = {{ type = \"flag?\", doc = \"Only some.\" }}\n\n"
        )
        .expect("writing to a string does not fail");
    }
    for number in 0..TYPES {
        let next = number + 1;
        write!(
            text,
            "[type.Thing{number}]\n_doc = \"A thing.\"\n\
             name = {{ type = \"string\", personal = true, doc = \"What it is called.\" }}\n\
             size = {{ type = \"u32?\", doc = \"How large it is.\" }}\n\
             parts = {{ type = \"[Thing{}] = []\", doc = \"What it is made of.\" }}\n\
             data = {{ type = \"{{scalar}} = {{}}\", doc = \"Custom data.\" }}\n\
             created_at = {{ type = \"Timestamp?\", doc = \"When it was created.\" }}\n\n",
            next % TYPES
        )
        .expect("writing to a string does not fail");
    }
    text
}

fn bench(criterion: &mut Criterion) {
    let text = text();
    criterion.bench_function("260 endpoints and 475 types", |bencher| {
        bencher.iter(|| {
            let files = Files::new().with(File::new("api.toml", text.as_str()));
            load(files).expect("the spec is sound")
        });
    });
}

criterion_group!(benches, bench);
criterion_main!(benches);
