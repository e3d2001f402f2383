#[crisp_api::client(spec = ["./flags.toml", "./flogs.toml"], bind(website_id))]
pub trait Inbox {
    fn get_flags(&self);
    fn get_flogs(&self);
}

// The names of a file with a mistake exist, so that their uses are no further errors.
fn names(inbox: &dyn Inbox, flag: inbox::Flag) -> String {
    let _ = inbox.get_flogs();
    flag.name
}

fn main() {}
