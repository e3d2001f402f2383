//! Uploads a file for a message.

use std::fmt;
use std::future::IntoFuture;
use std::hash::{BuildHasher, RandomState};
use std::time::{Duration, Instant, SystemTime};

use crisp_api_runtime::__private::missing_argument;
use crisp_api_runtime::transport::{BoxFuture, Bytes};
use crisp_api_runtime::{AnyTier, Call, MayCall, Result};

use crate::endpoint::{GenerateBucketUrl, kind};
use crate::realtime::{Control, ResultEvent};
use crate::types::{BucketURLRequestFile, BucketURLRequestResource, NewMessage};
use crate::{Client, WebsiteHandle};

/// A workflow that uploads a file and returns a message with it. Created by
/// [`WebsiteHandle::upload`] and run by `.await`.
///
/// 1. Requests a URL for the upload.
/// 2. Waits for the event that contains it, on the realtime stream.
/// 3. Sends the file to that URL, which does not belong to Crisp's REST API and receives no credentials.
/// 4. Returns a [`NewMessage::file`], which any conversation of the workspace can send.
///
/// *Not verified:* Crisp documents the request for tokens of users and plugins. Whether the token of a
/// workspace may make it is unknown.
///
/// # Errors
///
/// - Returns the errors of the request and of waiting for the event; see
///   [`AndEvent`](crate::realtime::AndEvent).
/// - Returns an error of the kind [`Argument`](crate::Kind::Argument) if the file is larger than Crisp
///   allows, and [`Api`](crate::Kind::Api) if the storage rejects it.
///
/// The workflow can be run again after any error. A file that was uploaded before is then left over.
///
/// ```no_run
/// # async fn example(site: crisp_api::WebsiteHandle<crisp_api::PluginTier>) -> crisp_api::Result<()> {
/// use crisp_api::realtime::Event;
///
/// let rtm = site.rtm().events([Event::BUCKET_URL_UPLOAD_GENERATED]).connect()?;
/// let invoice = site.upload(&rtm, "invoice.pdf", "application/pdf", b"%PDF-1.7".to_vec()).await?;
/// site.conversation("session_1").send(invoice).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[must_use = "it does nothing until it is awaited"]
pub struct Upload {
    site: WebsiteHandle<AnyTier>,
    control: Control,
    name: String,
    mime: String,
    file: Bytes,
    deadline: Duration,
}

impl<K> WebsiteHandle<K> {
    /// Uploads a file and returns a message with it. See [`Upload`].
    ///
    /// `rtm` is an [`Rtm`](crate::realtime::Rtm), which need not be read, or its [`Control`]; `mime` is
    /// the MIME type of the file, such as `application/pdf`.
    #[inline]
    pub fn upload(
        &self,
        rtm: &impl AsRef<Control>,
        name: impl Into<String>,
        mime: impl Into<String>,
        file: impl Into<Bytes>,
    ) -> Upload
    where
        K: MayCall<kind::GenerateBucketUrl>,
    {
        Upload {
            site: self.any_tier(),
            control: rtm.as_ref().clone(),
            name: name.into(),
            mime: mime.into(),
            file: file.into(),
            deadline: Duration::from_secs(60),
        }
    }
}

impl Upload {
    /// Sets the time limit for all steps together (default 60 s).
    #[inline]
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = deadline;
        self
    }

    #[inline]
    async fn run(self) -> Result<NewMessage> {
        let began = Instant::now();
        let handle = self.site.untyped();
        let bucket = Client::<AnyTier>::from(handle.clone()).bucket();
        let file = BucketURLRequestFile::new(&*self.name, &*self.mime);
        let resource = BucketURLRequestResource::new("website", self.site.id().as_str());
        let request = bucket.generate_bucket_url("upload", random_id(), file).resource(resource);
        let generated = request.and_event(&self.control).timeout(self.deadline).await?;
        let limit = generated.policy.and_then(|policy| policy.size_limit);
        if let Some(limit) = limit.filter(|limit| self.file.len() as u64 > *limit) {
            let message = format!("the file is larger than {limit} bytes");
            return Err(missing_argument(GenerateBucketUrl::<()>::META.name, message));
        }
        let left = self.deadline.saturating_sub(began.elapsed());
        handle.__upload(&generated.url.signed, &self.mime, self.file, left).await?;
        Ok(NewMessage::file(self.name, generated.url.resource, self.mime))
    }
}

/// Returns a random id, which identifies the request in the event.
#[inline]
fn random_id() -> String {
    format!("{:016x}", RandomState::new().hash_one(SystemTime::now()))
}

impl IntoFuture for Upload {
    type Output = Result<NewMessage>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.run())
    }
}

impl fmt::Debug for Upload {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Upload")
            .field("bytes", &self.file.len())
            .field("deadline", &self.deadline)
            .finish_non_exhaustive()
    }
}
