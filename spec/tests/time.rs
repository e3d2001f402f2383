//! The time for files with thousands of mistakes.

use std::time::Duration;

use crisp_api_spec::{File, official, review};

/// Returns the time that this thread has run, so that load on the machine does not count.
fn cpu_time() -> Option<Duration> {
    let stat = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    Some(Duration::from_nanos(stat.split_whitespace().next()?.parse().ok()?))
}

/// Returns the shortest time of two reviews of a type with this many fields, and the diagnostics.
fn review_of(count: usize, ty: impl Fn(usize) -> String) -> Option<(Duration, usize)> {
    let types = (0..count).map(|n| format!("[type.Type{n}]\nfield = \"{}\"\n", ty(n)));
    let files = official().with(File::new("many.toml", types.collect::<String>()));
    let times = [(); 2].map(|()| {
        let start = cpu_time()?;
        let (_, diagnostics) = review(files.clone());
        Some((cpu_time()? - start, diagnostics.errors()))
    });
    times.into_iter().flatten().min()
}

#[test]
fn suggestions_for_thousands_of_unknown_types_are_fast() {
    let cases: [(usize, u64, &[&str]); 2] =
        [(1_000, 200, &["Flog", "Convresation", "Type9999999"]), (20_000, 1_000, &["Type9999999"])];
    for (count, limit, names) in cases {
        let known = review_of(count, |_| "string".to_owned());
        for unknown in names {
            let unknown = review_of(count, |n| format!("{unknown}{n}x"));
            let (Some((known, _)), Some((unknown, errors))) = (known, unknown) else { return };
            assert_eq!(errors, count);
            let took = unknown.saturating_sub(known);
            assert!(took < Duration::from_millis(limit), "{count} unknown types took {took:?}");
        }
    }
}

#[test]
fn frames_of_thousands_of_errors_are_rendered_in_linear_time() {
    let frames = |count: usize| {
        let types = (0..count).map(|n| format!("[type.Type{n}]\nfield = \"Flog{n}\"\n"));
        let file = File::new("many.toml", types.collect::<String>());
        let (_, diagnostics) = review(official().with(file));
        let start = cpu_time()?;
        assert_eq!(diagnostics.frames().count(), count);
        Some(cpu_time()? - start)
    };
    let (Some(few), Some(many)) = (frames(200), frames(2_000)) else { return };
    assert!(many < few * 40, "200 frames took {few:?}, and 2,000 took {many:?}");
}
