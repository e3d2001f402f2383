use super::*;
use crate::json::from_slice;
use crate::json::write::ExplicitKeys;

#[non_exhaustive]
struct Person {
    name: String,
    age: Option<u8>,
    friends: Vec<Self>,
    __explicit: ExplicitKeys,
}

impl Record for Person {
    const TABLE: &'static Table = &Table {
        name: "Person",
        keys: &["name", "age", "friends"],
        required: 0b001,
        always: 0b001,
        personal: 0b010,
        ..Table::EMPTY
    };
    type Parts = (ExplicitKeys, String, Option<u8>, Vec<Self>);

    fn parts(&self) -> Refs<'_, Self> {
        (&self.__explicit, &self.name, &self.age, &self.friends)
    }

    fn parts_mut(&mut self) -> Muts<'_, Self> {
        (&mut self.__explicit, &mut self.name, &mut self.age, &mut self.friends)
    }

    fn from_parts((__explicit, name, age, friends): Self::Parts) -> Self {
        Self { name, age, friends, __explicit }
    }
}

crate::__record!(Person);

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
    assert_eq!(person, Person { name: "a".into(), ..Placeholder::placeholder() });
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

#[test]
fn writes_null_and_empty_lists_only_if_they_were_read() {
    for json in [r#"{"name":"a"}"#, r#"{"name":"a","age":null,"friends":[]}"#] {
        assert_eq!(serde_json::to_string(&read(json).unwrap()).unwrap(), json);
    }
}

#[test]
fn debug_output_leaves_out_missing_values_and_redacts_personal_ones() {
    let person = read(r#"{"name":"a","age":7}"#).unwrap();
    let shown = format!("{person:?}");
    assert!(shown.starts_with(r#"Person { name: "a", age: <personal>"#), "{shown}");
    assert!(shown.ends_with(", friends: [] }"), "{shown}");
    let person = read(r#"{"name":"a"}"#).unwrap();
    assert_eq!(format!("{:?}", person.clone()), r#"Person { name: "a", friends: [] }"#);
}

#[test]
fn the_tag_and_the_content_of_a_union_belong_to_one_field() {
    const TABLE: Table = Table { keys: &["a", "type", "content", "b"], tags: 0b10, ..Table::EMPTY };
    let fields: Vec<_> = (0..4).map(|key| TABLE.field_of(key)).collect();
    let expected =
        [(1, KeyRole::Value), (2, KeyRole::Tag), (2, KeyRole::Content), (3, KeyRole::Value)];
    assert_eq!(fields, expected);
    assert_eq!([0, 1, 3].map(|key| TABLE.content_key(key)), [0, 2, 3]);
}
