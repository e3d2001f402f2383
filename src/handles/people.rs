//! The handle to one contact.

use std::collections::BTreeMap;

use crisp_api_runtime::{AnyTier, IntoValue, MayCall, Scalar};

use crate::WebsiteHandle;
use crate::endpoint::{
    AddPeopleEvent, GetPeopleData, GetPeopleProfile, RemovePeopleProfile, UpdatePeopleData,
    UpdatePeopleProfile, kind,
};
use crate::types::{PeopleId, PeopleKey};
use crate::workflows::UpsertPeople;

/// A handle to one contact of a workspace, identified by its id or its email address.
///
/// Provides short names for the most common endpoints. Each method but [`upsert`](Self::upsert) calls a
/// method of [`WebsiteHandle`] with the key of the contact.
///
/// ```no_run
/// # async fn example(site: crisp_api::WebsiteHandle<crisp_api::WebsiteTier>) -> crisp_api::Result<()> {
/// let ada = site.people("ada@example.com");
/// ada.upsert().nickname("Ada Example").segments(["customer"]).await?;
/// ada.update_data([("seats", 5)]).await?;
/// ada.event("Asked for an invoice").await?;
/// # Ok(())
/// # }
/// ```
pub struct PeopleHandle<K = AnyTier> {
    site: WebsiteHandle<K>,
    key: PeopleKey,
}

impl<K> PeopleHandle<K> {
    #[inline]
    pub(crate) fn of(site: &WebsiteHandle<K>, key: impl Into<PeopleKey>) -> Self {
        Self { site: site.clone(), key: key.into() }
    }

    /// Returns the same handle, typed as if its token were of tier `L`.
    ///
    /// Only the compile-time check changes. Requests keep the tier of the token.
    #[inline]
    pub fn assume<L>(&self) -> PeopleHandle<L> {
        PeopleHandle { site: self.site.assume(), key: self.key.clone() }
    }

    /// Returns the id or the email address that identifies the contact.
    #[inline]
    pub fn key(&self) -> &PeopleKey {
        &self.key
    }

    /// Returns the [`PeopleProfile`](crate::types::PeopleProfile). Short for
    /// [`WebsiteHandle::get_people_profile`].
    #[inline]
    pub fn get(&self) -> GetPeopleProfile
    where
        K: MayCall<kind::GetPeopleProfile>,
    {
        self.site.get_people_profile(&self.key)
    }

    /// Updates the profile of an existing contact, leaving unset fields unchanged. Short for
    /// [`WebsiteHandle::update_people_profile`].
    #[inline]
    pub fn update(&self) -> UpdatePeopleProfile
    where
        K: MayCall<kind::UpdatePeopleProfile>,
    {
        self.site.update_people_profile(&self.key)
    }

    /// Updates the profile, or creates the contact if it does not exist. Returns
    /// [`Upserted`](crate::workflows::Upserted). See [`UpsertPeople`].
    #[inline]
    pub fn upsert(&self) -> UpsertPeople
    where
        K: MayCall<kind::GetPeopleProfile>
            + MayCall<kind::UpdatePeopleProfile>
            + MayCall<kind::AddNewPeopleProfile>
            + MayCall<kind::UpdatePeopleData>,
    {
        UpsertPeople::of(&self.site, &self.key)
    }

    /// Deletes the contact with all its data. Short for [`WebsiteHandle::remove_people_profile`].
    #[inline]
    pub fn remove(&self) -> RemovePeopleProfile
    where
        K: MayCall<kind::RemovePeopleProfile>,
    {
        self.site.remove_people_profile(&self.key)
    }

    /// Returns the custom data as [`PeopleData`](crate::types::PeopleData). Short for
    /// [`WebsiteHandle::get_people_data`].
    #[inline]
    pub fn data(&self) -> GetPeopleData
    where
        K: MayCall<kind::GetPeopleData>,
    {
        self.site.get_people_data(&self.key)
    }

    /// Updates the custom data, leaving other keys unchanged. Short for
    /// [`WebsiteHandle::update_people_data`].
    #[inline]
    pub fn update_data(&self, data: impl IntoValue<BTreeMap<String, Scalar>>) -> UpdatePeopleData
    where
        K: MayCall<kind::UpdatePeopleData>,
    {
        self.site.update_people_data(&self.key, data.into_value())
    }

    /// Records an event of the contact that just occurred. Short for
    /// [`WebsiteHandle::add_people_event`].
    #[inline]
    pub fn event(&self, text: impl Into<String>) -> AddPeopleEvent
    where
        K: MayCall<kind::AddPeopleEvent>,
    {
        self.site.add_people_event(&self.key, text)
    }
}

super::any_tier!(PeopleHandle);

impl From<PeopleId> for PeopleKey {
    #[inline]
    fn from(id: PeopleId) -> Self {
        Self::new(id.as_str())
    }
}

impl From<&PeopleId> for PeopleKey {
    #[inline]
    fn from(id: &PeopleId) -> Self {
        Self::new(id.as_str())
    }
}

impl<K> Clone for PeopleHandle<K> {
    #[inline]
    fn clone(&self) -> Self {
        Self { site: self.site.clone(), key: self.key.clone() }
    }
}

impl<K> std::fmt::Debug for PeopleHandle<K> {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // The key may be an email address, which is personal data.
        f.debug_struct("PeopleHandle").field("site", &self.site).finish_non_exhaustive()
    }
}
