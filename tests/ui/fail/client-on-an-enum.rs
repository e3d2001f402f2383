#[crisp_api::client]
enum Inbox {}

fn main() {}
