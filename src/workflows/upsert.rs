//! Updates a contact, or creates it if it does not exist.

use std::collections::BTreeMap;
use std::time::Duration;

use crisp_api_runtime::__private::{Running, Serialize, Value, missing_argument, segment, to_json};
use crisp_api_runtime::{
    Call, Error, IntoOption, MayCall, OptionalExt, Reason, Result, Scalar, Timestamp,
};

use super::options::{Clock, Options, deadline_and_wait, workflow};
use crate::WebsiteHandle;
use crate::endpoint::{
    AddNewPeopleProfile, GetPeopleProfile, UpdatePeopleData, UpdatePeopleProfile, kind,
};
use crate::types::{
    PeopleData, PeopleId, PeopleKey, PeopleProfileCompany, PeopleProfilePerson,
    PeopleProfileSaveCard, PeopleProfileUpdateCard,
};

/// A workflow that updates a contact, or creates it if it does not exist. Created by
/// [`PeopleHandle::upsert`](crate::PeopleHandle::upsert) and run by `.await`.
///
/// 1. If personal details or the company are set, reads the profile. Crisp does not document whether an
///    update of one detail keeps the others, so they are sent again, and none is lost.
/// 2. Sends a `PATCH` of the profile with the fields set here, so that other fields are kept.
/// 3. If Crisp reports that the profile does not exist, sends a `POST` of a new one with the same
///    fields. This needs an email address: the one set here, or else the one that identifies the
///    contact. A `person` is required too, and is sent empty if none of its fields is set.
/// 4. If Crisp reports that the email address is taken, because another program has just created the
///    contact, repeats steps 1 and 2.
/// 5. If custom data is set, sends it; other keys are kept.
///
/// The workflow sends at most six requests, and the usual number is one or two. It can be run again after
/// any error. A change by another program between steps 1 and 2 to the same group of fields (the personal
/// details or the company) is lost.
///
/// # Errors
///
/// - Returns the errors of the requests. A plugin that is not installed, an unknown workspace and an
///   unknown route are errors too, although their status is 404.
/// - If the contact is identified by an id, does not exist, and no [`email`](Self::email) is set,
///   returns [`Kind::Argument`](crate::Kind::Argument) and changes nothing.
/// - If the contact does not exist under its key, but another contact has the email address, returns an
///   error that [is](Error::is) [`Reason::PeopleExists`] and leaves the other contact unchanged.
///
/// ```no_run
/// # async fn example(site: crisp_api::WebsiteHandle<crisp_api::WebsiteTier>) -> crisp_api::Result<()> {
/// use crisp_api::workflows::Upserted;
///
/// let ada = site.people("ada@example.com").upsert().nickname("Ada Example");
/// match ada.data([("seats", 5)]).bulk().await? {
///     Upserted::Created(people_id) => println!("created as {people_id}"),
///     _ => println!("updated"),
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[must_use = "it does nothing until it is awaited"]
pub struct UpsertPeople {
    key: PeopleKey,
    card: PeopleProfileUpdateCard,
    data: Option<BTreeMap<String, Scalar>>,
    get: GetPeopleProfile,
    update: UpdatePeopleProfile,
    add: AddNewPeopleProfile,
    update_data: UpdatePeopleData,
    options: Options,
    running: Running<Result<Upserted>>,
}

/// The outcome of [`UpsertPeople`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Upserted {
    /// The contact existed and was updated.
    Updated,
    /// The contact was created with this id.
    Created(PeopleId),
}

impl UpsertPeople {
    #[inline]
    pub(crate) fn of<K>(site: &WebsiteHandle<K>, key: &PeopleKey) -> Self
    where
        K: MayCall<kind::GetPeopleProfile>
            + MayCall<kind::UpdatePeopleProfile>
            + MayCall<kind::AddNewPeopleProfile>
            + MayCall<kind::UpdatePeopleData>,
    {
        let (get, update) = (site.get_people_profile(key), site.update_people_profile(key));
        let add = site.add_new_people_profile("", PeopleProfilePerson::new());
        let update_data = site.update_people_data(key, BTreeMap::<String, Scalar>::new());
        Self::from_calls(key, get, update, add, update_data)
    }

    /// Creates the workflow from the calls of its requests, for example those of a trait. The bodies of
    /// the calls are replaced.
    ///
    /// [`PeopleHandle::upsert`](crate::PeopleHandle::upsert) is shorter if there is a handle.
    #[inline]
    pub fn from_calls(
        key: &PeopleKey,
        get: GetPeopleProfile,
        update: UpdatePeopleProfile,
        add: AddNewPeopleProfile,
        update_data: UpdatePeopleData,
    ) -> Self {
        Self {
            key: key.clone(),
            card: PeopleProfileUpdateCard::new(),
            data: None,
            get,
            update,
            add,
            update_data,
            options: Options::new(Duration::from_secs(60)),
            running: Running::default(),
        }
    }

    /// Sets the contact's full name.
    #[inline]
    pub fn nickname(self, nickname: impl IntoOption<String>) -> Self {
        self.of_person(nickname.into_option(), |person| &mut person.nickname)
    }

    /// Sets the contact's phone number.
    #[inline]
    pub fn phone(self, phone: impl IntoOption<String>) -> Self {
        self.of_person(phone.into_option(), |person| &mut person.phone)
    }

    /// Sets the contact's email address, for a contact that is identified by an id or that changes its
    /// address.
    #[inline]
    pub fn email(mut self, email: impl IntoOption<String>) -> Self {
        self.card = self.card.email(email);
        self
    }

    /// Sets the personal details, replacing any that were set on this workflow before. Details that are
    /// missing in it are kept.
    #[inline]
    pub fn person(mut self, person: impl IntoOption<PeopleProfilePerson>) -> Self {
        self.card = self.card.person(person);
        self
    }

    /// Sets the company that the contact works for. Fields that are missing in it are kept.
    #[inline]
    pub fn company(mut self, company: impl IntoOption<PeopleProfileCompany>) -> Self {
        self.card = self.card.company(company);
        self
    }

    /// Sets the contact's segments, replacing the current ones.
    #[inline]
    pub fn segments(mut self, segments: impl IntoOption<Vec<String>>) -> Self {
        self.card = self.card.segments(segments);
        self
    }

    /// Sets the operators' notes about the contact.
    #[inline]
    pub fn notepad(mut self, notepad: impl IntoOption<String>) -> Self {
        self.card = self.card.notepad(notepad);
        self
    }

    /// Sets the time at which the contact was last active.
    #[inline]
    pub fn active(mut self, active: impl IntoOption<Timestamp>) -> Self {
        self.card = self.card.active(active);
        self
    }

    /// Sets custom data, keeping the keys that are not set here.
    #[inline]
    pub fn data(mut self, data: impl IntoOption<BTreeMap<String, Scalar>>) -> Self {
        self.data = data.into_option();
        self
    }

    /// Sets all fields of the profile, replacing any that were set before.
    #[inline]
    pub fn with(mut self, card: impl Into<PeopleProfileUpdateCard>) -> Self {
        self.card = card.into();
        self
    }

    #[inline]
    fn of_person(
        mut self,
        value: Option<String>,
        field: fn(&mut PeopleProfilePerson) -> &mut Option<String>,
    ) -> Self {
        if value.is_some() || self.card.person.is_some() {
            *field(self.card.person.get_or_insert_with(PeopleProfilePerson::new)) = value;
        }
        self
    }

    #[inline]
    async fn run(self) -> Result<Upserted> {
        let clock = self.options.start();
        let upserted = self.upsert_profile(clock).await?;
        if let Some(data) = &self.data {
            let mut call = self.update_data.clone().with(&PeopleData::new(data.clone()));
            if let Upserted::Created(id) = &upserted {
                call = call.__set(|call| call.set_segment("people_id", segment::<PeopleId>(id)));
            }
            clock.apply(call)?.await?;
        }
        Ok(upserted)
    }

    #[inline]
    async fn upsert_profile(&self, clock: Clock) -> Result<Upserted> {
        if self.has_updated(clock).await? {
            return Ok(Upserted::Updated);
        }
        let add = self.add.clone().with(&self.new_card()?);
        let exists = match clock.apply(add)?.await {
            Ok(added) => return Ok(Upserted::Created(added.people_id)),
            Err(error) if exists(&error) => error,
            Err(error) => return Err(error),
        };
        // If it still does not exist, the email address belongs to a contact with another key.
        if self.has_updated(clock).await? { Ok(Upserted::Updated) } else { Err(exists) }
    }

    /// Updates the profile. Returns false if it does not exist.
    #[inline]
    async fn has_updated(&self, clock: Clock) -> Result<bool> {
        let mut update = self.update.clone().with(&self.card);
        if self.card.person.is_some() || self.card.company.is_some() {
            let get = clock.apply(self.get.clone().as_json())?;
            let Some(profile) = get.await.optional()? else { return Ok(false) };
            if let Some(person) = merged("person", &profile, self.card.person.as_ref())? {
                update = update.extra("person", person);
            }
            if let Some(company) = merged("company", &profile, self.card.company.as_ref())? {
                update = update.extra("company", company);
            }
        }
        Ok(clock.apply(update)?.await.optional()?.is_some())
    }

    /// Returns the same fields as the body that creates a contact.
    #[inline]
    fn new_card(&self) -> Result<PeopleProfileSaveCard> {
        let card = self.card.clone();
        let key_email = Some(self.key.as_str()).filter(|key| key.contains('@')).map(str::to_owned);
        let email = card.email.or(key_email).ok_or_else(|| {
            missing_argument(
                AddNewPeopleProfile::<PeopleId>::META.name,
                "the contact does not exist and cannot be created without an email address; set `email`, or \
                 identify the contact by it",
            )
        })?;
        let person = card.person.unwrap_or_default();
        Ok(PeopleProfileSaveCard::new(email, person)
            .company(card.company)
            .segments(card.segments)
            .notepad(card.notepad)
            .active(card.active))
    }
}

/// Returns the fields in `changes`, and the other fields that this part of the profile has. Not with the
/// types, so that fields the spec does not define are kept.
#[inline]
fn merged<T: Serialize>(part: &str, profile: &Value, changes: Option<&T>) -> Result<Option<Value>> {
    let Some(changes) = changes else { return Ok(None) };
    let changes = to_json(changes)?;
    let mut merged = profile.get(part).cloned().unwrap_or_default();
    remove_empty(&mut merged);
    merge(&mut merged, changes);
    Ok(Some(merged))
}

/// Removes nulls and empty texts, which stand for missing fields and may not be sent.
#[inline]
fn remove_empty(value: &mut Value) {
    if let Value::Object(entries) = value {
        entries.retain(|_, value| !value.is_null() && value != "");
        entries.values_mut().for_each(remove_empty);
    }
}

#[inline]
fn merge(value: &mut Value, changes: Value) {
    match (value, changes) {
        (Value::Object(entries), Value::Object(changes)) => {
            for (key, change) in changes {
                merge(entries.entry(key).or_insert(Value::Null), change);
            }
        }
        (value, changes) => *value = changes,
    }
}

#[inline]
fn exists(error: &Error) -> bool {
    error.is(Reason::PeopleExists)
}

workflow!(UpsertPeople -> Result<Upserted>);
deadline_and_wait!(UpsertPeople -> Result<Upserted>);

impl std::fmt::Debug for UpsertPeople {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UpsertPeople").finish_non_exhaustive()
    }
}
