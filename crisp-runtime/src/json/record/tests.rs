use serde::Deserialize;

use super::*;
use crate::json::from_slice;

#[derive(Debug, PartialEq)]
struct Person {
    name: String,
    age: Option<u8>,
    friends: Vec<Self>,
}

impl Record for Person {
    const NAME: &'static str = "Person";
    const FIELDS: &'static [&'static str] = &["name", "age", "friends"];
    const REQUIRED: u64 = 0b001;

    fn placeholder() -> Self {
        Self { name: String::new(), age: None, friends: Vec::new() }
    }

    fn field<'de, D: Deserializer<'de>>(&mut self, index: usize, value: D) -> Result<(), D::Error> {
        match index {
            0 => self.name.lenient_into(value)?,
            1 => self.age.lenient_into(value)?,
            _ => self.friends.lenient_into(value)?,
        }
        Ok(())
    }
}

impl<'de> Deserialize<'de> for Person {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        record(deserializer)
    }
}

fn read(json: &str) -> Result<Person, String> {
    from_slice(json.as_bytes()).map_err(|error| format!("{}: {}", error.path, error.message))
}

#[test]
fn decodes_keys_in_any_order_and_skips_unknown_keys() {
    let person = read(r#"{"friends":[{"name":"b"}],"x":{"y":[1]},"age":7,"name":"a"}"#).unwrap();
    assert_eq!(person.age, Some(7));
    assert_eq!(person.friends[0].name, "b");
}

#[test]
fn null_is_equivalent_to_a_missing_key() {
    let person = read(r#"{"name":"a","age":null,"friends":null}"#).unwrap();
    assert_eq!(person, Person { name: "a".into(), ..Record::placeholder() });
    assert_eq!(read(r#"{"name":null}"#).unwrap_err(), ".: missing field `name`");
}

#[test]
fn accepts_an_integer_written_as_a_float_but_no_fraction() {
    assert_eq!(read(r#"{"name":"a","age":7.0}"#).unwrap().age, Some(7));
    for json in
        [r#"{"name":"a","age":7.5}"#, r#"{"name":"a","age":256}"#, r#"{"name":"a","age":-1}"#]
    {
        let error = read(json).unwrap_err();
        assert!(error.starts_with("age: invalid value"), "{error}");
    }
}

#[test]
fn an_empty_list_and_an_empty_object_are_interchangeable() {
    assert!(read(r#"{"name":"a","friends":{}}"#).unwrap().friends.is_empty());
    assert_eq!(read("[]").unwrap_err(), ".: missing field `name`");
    let error = read(r#"["a",7,[]]"#).unwrap_err();
    assert!(error.contains("expected an object (Person)"), "{error}");
}

#[test]
fn an_error_names_the_path_to_the_value() {
    let error = read(r#"{"name":"a","friends":[{"name":"b"},{"name":1}]}"#).unwrap_err();
    assert!(
        error.starts_with("friends[1].name: invalid type: integer, expected a string"),
        "{error}"
    );
}

#[test]
fn finds_a_key_written_with_escapes() {
    assert_eq!(read(r#"{"n\u0061me":"a"}"#).unwrap().name, "a");
}
