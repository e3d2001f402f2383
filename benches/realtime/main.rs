//! A listener on the RTM stream, for `benches/realtime/run`.
//!
//! - `realtime events ADDRESS COUNT` receives this many events and prints the CPU time for each.
//! - `realtime idle ADDRESS CONNECTIONS` prints the memory for each connection.
//! - `realtime reconnect ADDRESS ROUNDS` prints the time from a lost connection to the next one.

use std::fs;
use std::time::{Duration, Instant};

use crisp_api::realtime::{Event, Item, Rtm};
use crisp_api::{Client, PluginTier, Token};

type Result<T, E = Box<dyn std::error::Error + Send + Sync>> = std::result::Result<T, E>;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    let [mode, address, number] = arguments.as_slice() else { return Err("see the docs".into()) };
    let (client, number) = (client(address)?, number.parse()?);
    match mode.as_str() {
        "events" => events(&client, address, number).await,
        "idle" => idle(&client, number).await,
        "reconnect" => reconnect(&client, address, number).await,
        _ => Err("unknown mode".into()),
    }
}

fn client(address: &str) -> Result<Client<PluginTier>> {
    let token = Token::plugin("ours", "the-key")?;
    Ok(Client::builder(token).base_url(format!("{address}/v1")).build()?)
}

async fn connect(client: &Client<PluginTier>, queue: usize) -> Result<Rtm> {
    // The backoff is not what is measured.
    let backoff = Duration::from_millis(1);
    let rtm = client.rtm().events([Event::MESSAGE_SEND]).queue(queue).backoff(backoff, backoff);
    let mut rtm = rtm.connect()?;
    match rtm.next().await.ok_or("the stream ended")?? {
        Item::Connected => Ok(rtm),
        other => Err(format!("unexpected: {other:?}").into()),
    }
}

async fn events(client: &Client<PluginTier>, address: &str, count: usize) -> Result<()> {
    let mut rtm = connect(client, count).await?;
    let message = include_str!("message.json");
    let body = format!(r#"{{"name":"message:send","data":{message},"count":{count}}}"#);
    let flood = tokio::spawn(post(format!("{address}/flood"), body));
    let (mut received, mut start) = (0, None);
    while received < count {
        match rtm.next().await.ok_or("the stream ended")?? {
            Item::Event(event) => match event.event {
                Event::MessageSend(message) if message.fingerprint.get() == received as i64 => {
                    start.get_or_insert_with(|| (Instant::now(), cpu_time()));
                    received += 1;
                }
                other => return Err(format!("unexpected: {other:?}").into()),
            },
            other => return Err(format!("unexpected: {other:?}").into()),
        }
    }
    let (wall, cpu) = start.ok_or("no event")?;
    let cpu = (cpu_time() - cpu).as_secs_f64() / count as f64;
    println!("{:.2} {:.0}", cpu * 1e6, count as f64 / wall.elapsed().as_secs_f64());
    flood.await?
}

async fn idle(client: &Client<PluginTier>, connections: usize) -> Result<()> {
    let _first = connect(client, 1024).await?;
    let before = resident()?;
    let mut all = Vec::new();
    for _ in 0..connections {
        all.push(connect(client, 1024).await?);
    }
    println!("{:.1}", (resident()? - before) as f64 / connections as f64 / 1024.0);
    Ok(())
}

async fn reconnect(client: &Client<PluginTier>, address: &str, rounds: usize) -> Result<()> {
    let mut rtm = connect(client, 1024).await?;
    let mut times = Vec::new();
    for _ in 0..rounds {
        let start = Instant::now();
        post(format!("{address}/kick"), "{}".to_owned()).await?;
        while !matches!(rtm.next().await.ok_or("the stream ended")??, Item::Reconnected { .. }) {}
        times.push(start.elapsed());
    }
    times.sort_unstable();
    println!("{:.0}", times[times.len() / 2].as_secs_f64() * 1000.0);
    Ok(())
}

async fn post(url: String, body: String) -> Result<()> {
    reqwest::Client::new().post(url).body(body).send().await?.error_for_status()?;
    Ok(())
}

/// Returns the CPU time of this thread, which does all the work.
fn cpu_time() -> Duration {
    let text = fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    let nanoseconds = text.split(' ').next().and_then(|text| text.parse().ok());
    Duration::from_nanos(nanoseconds.unwrap_or_default())
}

/// Returns the resident memory, in bytes.
fn resident() -> Result<usize> {
    let text = fs::read_to_string("/proc/self/statm")?;
    let pages: usize = text.split(' ').nth(1).ok_or("no resident memory")?.parse()?;
    Ok(pages * 4096)
}
