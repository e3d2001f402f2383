//! Updates a contact, or creates it if it does not exist.

use std::future::IntoFuture;

use crisp_api_runtime::__private::missing_argument;
use crisp_api_runtime::transport::BoxFuture;
use crisp_api_runtime::{Call, Error, IntoOption, MayCall, OptionalExt, Reason, Result, Timestamp};

use crate::WebsiteHandle;
use crate::endpoint::{AddNewPeopleProfile, UpdatePeopleProfile, kind};
use crate::types::{
    PeopleId, PeopleKey, PeopleProfileCompany, PeopleProfilePerson, PeopleProfileSaveCard,
    PeopleProfileUpdateCard,
};

/// A workflow that updates a contact, or creates it if it does not exist. Created by
/// [`PeopleHandle::upsert`](crate::PeopleHandle::upsert) and run by `.await`.
///
/// 1. Sends a `PATCH` of the profile with only the fields set here, so that other fields are kept.
/// 2. If Crisp reports that the profile does not exist, sends a `POST` of a new one with the same
///    fields. This needs an email address: the one set here, or else the one that identifies the
///    contact. A `person` is required too, and is sent empty if none of its fields is set.
/// 3. If Crisp reports that the email address is taken, because another program has just created the
///    contact, repeats the `PATCH` of step 1.
///
/// The workflow sends at most three requests and can be run again after any error.
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
/// match site.people("ada@example.com").upsert().nickname("Ada Example").await? {
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
    update: UpdatePeopleProfile,
    add: AddNewPeopleProfile,
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
        K: MayCall<kind::UpdatePeopleProfile> + MayCall<kind::AddNewPeopleProfile>,
    {
        Self {
            key: key.clone(),
            card: PeopleProfileUpdateCard::new(),
            update: site.update_people_profile(key),
            // The body is set once all fields are known.
            add: site.add_new_people_profile("", PeopleProfilePerson::new()),
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

    /// Sets the personal details, replacing any that were set on this workflow before.
    ///
    /// Crisp does not document whether fields that are missing in it are kept.
    #[inline]
    pub fn person(mut self, person: impl IntoOption<PeopleProfilePerson>) -> Self {
        self.card = self.card.person(person);
        self
    }

    /// Sets the company that the contact works for.
    ///
    /// Crisp does not document whether fields that are missing in it are kept.
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

    /// Sets all fields, replacing any that were set before.
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
    fn update(&self) -> UpdatePeopleProfile {
        self.update.clone().with(&self.card)
    }

    #[inline]
    fn add(&self) -> Result<AddNewPeopleProfile> {
        Ok(self.add.clone().with(&self.new_card()?))
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

    #[inline]
    async fn run(self) -> Result<Upserted> {
        if self.update().await.optional()?.is_some() {
            return Ok(Upserted::Updated);
        }
        let exists = match self.add()?.await {
            Ok(added) => return Ok(Upserted::Created(added.people_id)),
            Err(error) if exists(&error) => error,
            Err(error) => return Err(error),
        };
        // Without it, the email address belongs to a contact with another key.
        self.update().await.optional()?.map(|()| Upserted::Updated).ok_or(exists)
    }
}

#[inline]
fn exists(error: &Error) -> bool {
    error.is(Reason::PeopleExists)
}

impl IntoFuture for UpsertPeople {
    type Output = Result<Upserted>;
    type IntoFuture = BoxFuture<'static, Result<Upserted>>;

    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.run())
    }
}

impl std::fmt::Debug for UpsertPeople {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UpsertPeople").finish_non_exhaustive()
    }
}
