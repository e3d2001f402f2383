//! A contact that is changed where it exists, and added where it does not.

use std::future::IntoFuture;

use crisp_api_runtime::__private::missing_argument;
use crisp_api_runtime::transport::BoxFuture;
use crisp_api_runtime::{Call, Error, IntoOption, MayCall, Reason, Result, Timestamp};

use crate::WebsiteHandle;
use crate::endpoint::{AddNewPeopleProfile, UpdatePeopleProfile};
use crate::not_found::is_missing;
use crate::types::{
    PeopleId, PeopleKey, PeopleProfileCompany, PeopleProfilePerson, PeopleProfileSaveCard,
    PeopleProfileUpdateCard,
};

/// Changes a contact, or adds it where there is none; made by
/// [`PeopleHandle::upsert`](crate::PeopleHandle::upsert), and done by `.await`.
///
/// 1. `PATCH` of the profile, with what is set here and nothing else, so that the rest is kept.
/// 2. Only where Crisp says that there is no such profile: `POST` of a new one, with the same fields.
///    It needs an e-mail address, which is the one set here, or else the one that names the contact,
///    and a `person`, which is sent empty where nothing about it is set.
/// 3. Only where Crisp says that the e-mail address exists, because somebody else just added it:
///    the `PATCH` of step 1 once more.
///
/// That is all: it never loops, and makes three requests at most. Nothing is done twice if it is
/// awaited again, so that it can be tried again after any error.
///
/// # Errors
///
/// - Those of the requests. A plugin that is not installed, a workspace that does not exist and a
///   route that does not exist are errors too, although their status is 404.
/// - The contact is named by an id, does not exist, and no [`email`](Self::email) is set: the error is
///   of [`Kind::Argument`](crate::Kind::Argument), and nothing was changed.
/// - The contact does not exist under its name, but another one has its e-mail address: the error
///   [is](Error::is) [`Reason::PeopleExists`], and the other one was not touched.
///
/// ```no_run
/// # async fn example(site: crisp_api::WebsiteHandle<crisp_api::WebsiteTier>) -> crisp_api::Result<()> {
/// use crisp_api::workflows::Upserted;
///
/// match site.people("ada@example.com").upsert().nickname("Ada Example").await? {
///     Upserted::Created(people_id) => println!("added as {people_id}"),
///     _ => println!("changed"),
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

/// What [`UpsertPeople`] came to.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Upserted {
    /// The contact existed, and was changed.
    Updated,
    /// The contact was added, and has this id.
    Created(PeopleId),
}

impl UpsertPeople {
    #[inline]
    pub(crate) fn of<K>(site: &WebsiteHandle<K>, key: &PeopleKey) -> Self
    where
        K: MayCall<UpdatePeopleProfile> + MayCall<AddNewPeopleProfile>,
    {
        Self {
            key: key.clone(),
            card: PeopleProfileUpdateCard::new(),
            update: site.update_people_profile(key),
            // Its body is written when it is known what is in it.
            add: site.add_new_people_profile("", PeopleProfilePerson::new()),
        }
    }

    /// The contact's full name.
    #[inline]
    pub fn nickname(self, nickname: impl IntoOption<String>) -> Self {
        self.of_person(nickname.into_option(), |person| &mut person.nickname)
    }

    /// The contact's phone number.
    #[inline]
    pub fn phone(self, phone: impl IntoOption<String>) -> Self {
        self.of_person(phone.into_option(), |person| &mut person.phone)
    }

    /// The contact's e-mail address, where the contact is named by an id or is to get another one.
    #[inline]
    pub fn email(mut self, email: impl IntoOption<String>) -> Self {
        self.card = self.card.email(email);
        self
    }

    /// Who the contact is, in place of everything that was said about it before.
    ///
    /// No source of Crisp says whether what is left out within it is kept.
    #[inline]
    pub fn person(mut self, person: impl IntoOption<PeopleProfilePerson>) -> Self {
        self.card = self.card.person(person);
        self
    }

    /// The company that the contact works for.
    ///
    /// No source of Crisp says whether what is left out within it is kept.
    #[inline]
    pub fn company(mut self, company: impl IntoOption<PeopleProfileCompany>) -> Self {
        self.card = self.card.company(company);
        self
    }

    /// The labels that the contact carries; replaces those that it has.
    #[inline]
    pub fn segments(mut self, segments: impl IntoOption<Vec<String>>) -> Self {
        self.card = self.card.segments(segments);
        self
    }

    /// What operators wrote down about the contact.
    #[inline]
    pub fn notepad(mut self, notepad: impl IntoOption<String>) -> Self {
        self.card = self.card.notepad(notepad);
        self
    }

    /// When the contact was there last.
    #[inline]
    pub fn active(mut self, active: impl IntoOption<Timestamp>) -> Self {
        self.card = self.card.active(active);
        self
    }

    /// Sends this, in place of everything that was set before.
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

    /// The same fields, as a contact that does not exist yet needs them.
    #[inline]
    fn new_card(&self) -> Result<PeopleProfileSaveCard> {
        let card = self.card.clone();
        let named = Some(self.key.as_str()).filter(|key| key.contains('@')).map(str::to_owned);
        let email = card.email.or(named).ok_or_else(|| {
            missing_argument(
                AddNewPeopleProfile::<PeopleId>::META.name,
                "there is no such contact, and none can be added without an `email`: set it, or \
                 name the contact by it",
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
        match self.update().await {
            Ok(()) => return Ok(Upserted::Updated),
            Err(error) if is_missing(&error) => {}
            Err(error) => return Err(error),
        }
        let exists = match self.add()?.await {
            Ok(added) => return Ok(Upserted::Created(added.people_id)),
            Err(error) if exists(&error) => error,
            Err(error) => return Err(error),
        };
        match self.update().await {
            Ok(()) => Ok(Upserted::Updated),
            // The e-mail address belongs to somebody with another name.
            Err(error) if is_missing(&error) => Err(exists),
            Err(error) => Err(error),
        }
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
