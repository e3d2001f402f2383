//! Generated code does not depend on names in the user's scope and passes strict lints.

/// A scope in which the names of the prelude have other meanings.
#[allow(
    dead_code,
    unreachable_pub,
    non_camel_case_types,
    missing_docs,
    reason = "they shadow the prelude"
)]
mod shadowed {
    pub struct Result;
    pub struct Option;
    pub struct String;
    pub struct Vec;
    pub struct Box;
    pub struct Some;
    pub struct None;
    pub struct Ok;
    pub struct Err;
    pub struct Default;
    pub struct Clone;
    pub struct Into;
    pub struct From;
    pub struct Send;
    pub struct Sync;
    pub struct Fn;
    pub struct str;
    pub struct u32;
    pub struct u64;
    pub struct bool;
    pub struct usize;
    mod core {}
    mod std {}

    #[crisp_api::client(
        spec = ["tests/specs/acme.toml", "tests/specs/language.toml"],
        include(tests::specs::language::*),
        bind(website_id),
        fake
    )]
    pub trait Everything {
        fn get_website(&self) -> _;
        fn list_conversations(&self, per_page: _) -> _;
        fn raise_flag(&self) -> _;
        fn get_flags(&self);
        fn save_people_data(&self);
        fn send_message_in_conversation(&self);
    }

    #[crisp_api::client(include(website::*), bind(website_id))]
    pub struct Handle;
}

/// A scope with strict lints and without a prelude.
#[deny(missing_docs, missing_debug_implementations, unreachable_pub, unused, warnings)]
#[deny(clippy::all, clippy::pedantic)]
pub mod strict {
    #![no_implicit_prelude]

    /// A port.
    #[::crisp_api::client(
        spec = ["tests/specs/acme.toml", "./specs/language.toml"],
        include(specs::language::*),
        bind(website_id),
        fake
    )]
    pub trait Port {
        fn get_conversation(&self, session_id: _) -> _;
        /// Raises a flag.
        fn raise_flag(&self);
        #[cfg(any())]
        fn get_flags(&self);
    }

    /// A handle.
    #[::crisp_api::client(include(website::*), bind(website_id))]
    pub struct Handle;
}

/// The crate under another name.
mod renamed {
    use crisp_api as chat;

    #[chat::client(crate = chat, bind(website_id), fake)]
    pub(crate) trait Port {
        fn get_website(&self) -> _;
    }

    #[chat::client(crate = chat, spec = "tests/specs/acme.toml", bind(website_id))]
    pub(crate) trait Flags {
        fn get_flags(&self);
    }
}

#[test]
fn compiles_with_shadowed_names_and_strict_lints() {
    use renamed::Port;
    let fake = renamed::PortFake::new();
    drop(fake.get_website());
    fn exists<T: ?Sized>() {}
    exists::<dyn renamed::Flags>();
    let _ = strict::PortFake::new();
    let _ = shadowed::EverythingFake::new();
}
