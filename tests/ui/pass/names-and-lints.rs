//! Names, lints and notations that could be in the way of generated code.

#![forbid(unused_variables, deprecated, missing_docs)]

/// Flags.
#[crisp_api::client(spec = "./generics.toml", bind(website_id), fake)]
pub trait Flags {
    /// The name is the type parameter of calls.
    fn t(&self);
    /// So is this one.
    fn i(&self) -> _;
    /// The name of the parameter is a keyword.
    fn list_campaign_statistics(&self, campaign_id: _, r#type: _) -> _;
    /// The parameter has documentation, and the receiver is written out.
    fn get_conversation(self: &Self, /** The conversation. */ session_id: _) -> _;
    /// Declared.
    #[endpoint(POST "/website/{website_id}/acme/{kind}")]
    fn e(&self, kind: &str, #[query] dry: bool, #[body] flag: &str) -> String;
}

fn main() {
    let flags = FlagsFake::new().on_e(|_| Ok("x".to_owned()));
    let _ = flags.e("kind", true, "flag");
}
