#![deny(deprecated)]

/// Documented.
#[crisp_api::client(bind(website_id), fake)]
#[allow(dead_code)]
pub trait Inbox: std::fmt::Debug {
    #[deprecated]
    fn get_website(&self) -> _;

    #[cfg(any())]
    fn get_conversation(&self);

    #[cfg(all())]
    fn create_new_conversation(&self);

    fn limit(&self) -> usize {
        5
    }
}

#[derive(Debug)]
struct Other;

// A trait that contained the method would require its implementation here.
impl Inbox for Other {}

#[allow(deprecated)]
fn main() {
    let fake = InboxFake::new();
    drop(fake.get_website());
    drop(fake.create_new_conversation());
    assert_eq!(fake.limit() + Other.limit(), 10);
}
