//! One contact, with short names for what is done most.

use std::collections::BTreeMap;

use crisp_api_runtime::{MayCall, Scalar};

use crate::WebsiteHandle;
use crate::endpoint::{
    AddNewPeopleProfile, AddPeopleEvent, GetPeopleData, GetPeopleProfile, RemovePeopleProfile,
    UpdatePeopleData, UpdatePeopleProfile,
};
use crate::types::{PeopleId, PeopleKey};
use crate::workflows::UpsertPeople;

/// One contact of a workspace, named by its id or its e-mail address, with short names for what is
/// done most.
///
/// Every method but [`upsert`](Self::upsert) is one of [`WebsiteHandle`] with the name of the contact
/// filled in.
///
/// ```no_run
/// # use std::collections::BTreeMap;
/// # async fn example(site: crisp_api::WebsiteHandle<crisp_api::WebsiteTier>) -> crisp_api::Result<()> {
/// let ada = site.people("ada@example.com");
/// ada.upsert().nickname("Ada Example").segments(["customer"]).await?;
/// ada.update_data(BTreeMap::from([("seats".to_owned(), 5.into())])).await?;
/// ada.event("Asked for an invoice").await?;
/// # Ok(())
/// # }
/// ```
pub struct PeopleHandle<K> {
    site: WebsiteHandle<K>,
    key: PeopleKey,
}

impl<K> PeopleHandle<K> {
    #[inline]
    pub(crate) fn of(site: &WebsiteHandle<K>, key: impl Into<PeopleKey>) -> Self {
        Self { site: site.clone(), key: key.into() }
    }

    /// The id or the e-mail address that names the contact.
    #[inline]
    pub fn key(&self) -> &PeopleKey {
        &self.key
    }

    /// Gets the profile; [`WebsiteHandle::get_people_profile`].
    #[inline]
    pub fn get(&self) -> GetPeopleProfile
    where
        K: MayCall<GetPeopleProfile>,
    {
        self.site.get_people_profile(&self.key)
    }

    /// Changes the profile of a contact that exists, and keeps what is not named;
    /// [`WebsiteHandle::update_people_profile`].
    #[inline]
    pub fn update(&self) -> UpdatePeopleProfile
    where
        K: MayCall<UpdatePeopleProfile>,
    {
        self.site.update_people_profile(&self.key)
    }

    /// Changes the profile, or adds the contact where there is none; see [`UpsertPeople`].
    #[inline]
    pub fn upsert(&self) -> UpsertPeople
    where
        K: MayCall<UpdatePeopleProfile> + MayCall<AddNewPeopleProfile>,
    {
        UpsertPeople::of(&self.site, &self.key)
    }

    /// Removes the contact, which destroys data; [`WebsiteHandle::remove_people_profile`].
    #[inline]
    pub fn remove(&self) -> RemovePeopleProfile
    where
        K: MayCall<RemovePeopleProfile>,
    {
        self.site.remove_people_profile(&self.key)
    }

    /// Gets the custom data; [`WebsiteHandle::get_people_data`].
    #[inline]
    pub fn data(&self) -> GetPeopleData
    where
        K: MayCall<GetPeopleData>,
    {
        self.site.get_people_data(&self.key)
    }

    /// Changes the custom data, and keeps the keys that are not named;
    /// [`WebsiteHandle::update_people_data`].
    #[inline]
    pub fn update_data(&self, data: impl Into<BTreeMap<String, Scalar>>) -> UpdatePeopleData
    where
        K: MayCall<UpdatePeopleData>,
    {
        self.site.update_people_data(&self.key, data)
    }

    /// Records something that the contact did just now; [`WebsiteHandle::add_people_event`].
    #[inline]
    pub fn event(&self, text: impl Into<String>) -> AddPeopleEvent
    where
        K: MayCall<AddPeopleEvent>,
    {
        self.site.add_people_event(&self.key, text)
    }
}

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
        // The key may be an e-mail address, which is personal.
        f.debug_struct("PeopleHandle").field("site", &self.site).finish_non_exhaustive()
    }
}
