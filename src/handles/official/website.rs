// Generated from the official spec. `crisp-macros/src/facade.rs` describes how to update it.

impl<K> WebsiteHandle<K> {
    /// Creates a call of a route that the spec does not define.
    #[inline]
    pub fn raw(
        &self,
        method: private::Method,
        route: impl Into<String>,
    ) -> private::RawCall {
        private::RawCall::__new(&self.handle, method, route)
            .__bind("website_id", &self.website_id)
    }
}

#[cfg(feature = "legacy-helpdesk")]
/// # Endpoints of `legacy::helpdesk`
impl<K> WebsiteHandle<K> {
    /// Lists the articles in one language.
    ///
    /// `GET /website/{website_id}/helpdesk/locale/{locale}/articles/{page_number}`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Reference: [List Helpdesk Locale Articles](https://docs.crisp.chat/references/rest-api/v1/#list-helpdesk-locale-articles).
    ///
    /// The list omits the content of the articles. For the current helpdesk, use `list_helpdesk_tree`.
    ///
    /// The output is known only from clients for other languages.
    ///
    /// Returns [`Vec<LegacyHelpdeskLocaleArticle>`](crate::types::LegacyHelpdeskLocaleArticle).
    /// The call, a [`LegacyListHelpdeskLocaleArticles`](crate::endpoint::LegacyListHelpdeskLocaleArticles), has optional parameters: `page`, `order_visits`, `search_title`, `filter_category_id`, `filter_section_id`, `filter_status_published`, `filter_status_draft`, `filter_visibility_visible`, `filter_visibility_hidden`, `filter_date_start`, `filter_date_end`.
    ///
    /// # Arguments
    ///
    /// * `locale`: `String`. The language, such as `en`.
    #[doc(alias = "List Helpdesk Locale Articles")]
    #[doc(alias = "ListHelpdeskLocaleArticles")]
    #[doc(alias = "listHelpdeskLocaleArticles")]
    #[inline]
    pub fn legacy_list_helpdesk_locale_articles(
        &self,
        locale: impl private::PathParam<String>,
    ) -> crate::endpoint::LegacyListHelpdeskLocaleArticles
    where
        K: private::MayCall<crate::endpoint::kind::LegacyListHelpdeskLocaleArticles>,
    {
        crate::endpoint::__legacy_list_helpdesk_locale_articles(
            &self.handle,
            &self.website_id,
            locale,
        )
    }
    /// Returns an article, including its content.
    ///
    /// `GET /website/{website_id}/helpdesk/locale/{locale}/article/{article_id}`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Reference: [Resolve Helpdesk Locale Article](https://docs.crisp.chat/references/rest-api/v1/#resolve-helpdesk-locale-article).
    ///
    /// For the current helpdesk, use `resolve_helpdesk_tree_content` and `resolve_helpdesk_tree_metadata`.
    ///
    /// The output is known only from clients for other languages.
    ///
    /// Returns [`LegacyHelpdeskLocaleArticle`](crate::types::LegacyHelpdeskLocaleArticle).
    /// The call is a [`LegacyResolveHelpdeskLocaleArticle`](crate::endpoint::LegacyResolveHelpdeskLocaleArticle).
    ///
    /// # Arguments
    ///
    /// * `locale`: `String`. The language, such as `en`.
    /// * `article_id`: [`LegacyHelpdeskArticleId`](crate::types::LegacyHelpdeskArticleId)
    #[doc(alias = "Resolve Helpdesk Locale Article")]
    #[doc(alias = "ResolveHelpdeskLocaleArticle")]
    #[doc(alias = "resolveHelpdeskLocaleArticle")]
    #[inline]
    pub fn legacy_resolve_helpdesk_locale_article(
        &self,
        locale: impl private::PathParam<String>,
        article_id: impl private::PathParam<crate::types::LegacyHelpdeskArticleId>,
    ) -> crate::endpoint::LegacyResolveHelpdeskLocaleArticle
    where
        K: private::MayCall<crate::endpoint::kind::LegacyResolveHelpdeskLocaleArticle>,
    {
        crate::endpoint::__legacy_resolve_helpdesk_locale_article(
            &self.handle,
            &self.website_id,
            locale,
            article_id,
        )
    }
    /// Creates an article that has only a title.
    ///
    /// `POST /website/{website_id}/helpdesk/locale/{locale}/article`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Reference: [Add A New Helpdesk Locale Article](https://docs.crisp.chat/references/rest-api/v1/#add-a-new-helpdesk-locale-article).
    ///
    /// Use `legacy_save_helpdesk_locale_article` to add the content, then publish the article. For the current helpdesk, use `create_helpdesk_tree_path`.
    ///
    /// The output is known only from clients for other languages.
    ///
    /// Returns [`LegacyHelpdeskLocaleArticleNew`](crate::types::LegacyHelpdeskLocaleArticleNew).
    /// The call is a [`LegacyAddNewHelpdeskLocaleArticle`](crate::endpoint::LegacyAddNewHelpdeskLocaleArticle).
    ///
    /// # Arguments
    ///
    /// * `locale`: `String`. The language, such as `en`.
    /// * `title`: `String`. The title of the article.
    #[doc(alias = "Add A New Helpdesk Locale Article")]
    #[doc(alias = "AddNewHelpdeskLocaleArticle")]
    #[doc(alias = "addNewHelpdeskLocaleArticle")]
    #[inline]
    pub fn legacy_add_new_helpdesk_locale_article(
        &self,
        locale: impl private::PathParam<String>,
        title: impl Into<String>,
    ) -> crate::endpoint::LegacyAddNewHelpdeskLocaleArticle
    where
        K: private::MayCall<crate::endpoint::kind::LegacyAddNewHelpdeskLocaleArticle>,
    {
        crate::endpoint::__legacy_add_new_helpdesk_locale_article(
            &self.handle,
            &self.website_id,
            locale,
            title,
        )
    }
    /// Replaces the title, content, and other fields of an article.
    ///
    /// `PUT /website/{website_id}/helpdesk/locale/{locale}/article/{article_id}`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Reference: [Save Helpdesk Locale Article](https://docs.crisp.chat/references/rest-api/v1/#save-helpdesk-locale-article).
    ///
    /// Fields that are not sent are cleared. For the current helpdesk, use `save_helpdesk_tree_content` and `update_helpdesk_tree_metadata`.
    ///
    /// Returns `()`.
    /// The call, a [`LegacySaveHelpdeskLocaleArticle`](crate::endpoint::LegacySaveHelpdeskLocaleArticle), has optional parameters: `visibility`.
    ///
    /// # Arguments
    ///
    /// * `locale`: `String`. The language, such as `en`.
    /// * `article_id`: [`LegacyHelpdeskArticleId`](crate::types::LegacyHelpdeskArticleId)
    /// * `title`: `String`. The title of the article.
    /// * `description`: `String`. A short description of the article.
    /// * `content`: `String`. The content of the article, in Markdown.
    /// * `featured`: `bool`. Whether the article is featured.
    /// * `order`: `u32`. The position of the article among its siblings. Lower values come first.
    #[doc(alias = "Save Helpdesk Locale Article")]
    #[doc(alias = "SaveHelpdeskLocaleArticle")]
    #[doc(alias = "saveHelpdeskLocaleArticle")]
    #[allow(clippy::too_many_arguments)]
    #[inline]
    pub fn legacy_save_helpdesk_locale_article(
        &self,
        locale: impl private::PathParam<String>,
        article_id: impl private::PathParam<crate::types::LegacyHelpdeskArticleId>,
        title: impl Into<String>,
        description: impl private::IntoOption<String>,
        content: impl Into<String>,
        featured: bool,
        order: u32,
    ) -> crate::endpoint::LegacySaveHelpdeskLocaleArticle
    where
        K: private::MayCall<crate::endpoint::kind::LegacySaveHelpdeskLocaleArticle>,
    {
        crate::endpoint::__legacy_save_helpdesk_locale_article(
            &self.handle,
            &self.website_id,
            locale,
            article_id,
            title,
            description,
            content,
            featured,
            order,
        )
    }
    /// Updates an article; fields that are not sent stay unchanged.
    ///
    /// `PATCH /website/{website_id}/helpdesk/locale/{locale}/article/{article_id}`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Reference: [Update Helpdesk Locale Article](https://docs.crisp.chat/references/rest-api/v1/#update-helpdesk-locale-article).
    ///
    /// For the current helpdesk, use `save_helpdesk_tree_content` and `update_helpdesk_tree_metadata`.
    ///
    /// Returns `()`.
    /// The call, a [`LegacyUpdateHelpdeskLocaleArticle`](crate::endpoint::LegacyUpdateHelpdeskLocaleArticle), has optional parameters: `title`, `description`, `content`, `featured`, `order`, `visibility`.
    ///
    /// # Arguments
    ///
    /// * `locale`: `String`. The language, such as `en`.
    /// * `article_id`: [`LegacyHelpdeskArticleId`](crate::types::LegacyHelpdeskArticleId)
    #[doc(alias = "Update Helpdesk Locale Article")]
    #[doc(alias = "UpdateHelpdeskLocaleArticle")]
    #[doc(alias = "updateHelpdeskLocaleArticle")]
    #[inline]
    pub fn legacy_update_helpdesk_locale_article(
        &self,
        locale: impl private::PathParam<String>,
        article_id: impl private::PathParam<crate::types::LegacyHelpdeskArticleId>,
    ) -> crate::endpoint::LegacyUpdateHelpdeskLocaleArticle
    where
        K: private::MayCall<crate::endpoint::kind::LegacyUpdateHelpdeskLocaleArticle>,
    {
        crate::endpoint::__legacy_update_helpdesk_locale_article(
            &self.handle,
            &self.website_id,
            locale,
            article_id,
        )
    }
    /// Publishes an article.
    ///
    /// `POST /website/{website_id}/helpdesk/locale/{locale}/article/{article_id}/publish`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Reference: [Publish Helpdesk Locale Article](https://docs.crisp.chat/references/rest-api/v1/#publish-helpdesk-locale-article).
    ///
    /// For the current helpdesk, use `update_helpdesk_tree_metadata`.
    ///
    /// The output is known only from clients for other languages.
    ///
    /// Returns [`LegacyHelpdeskLocaleArticlePublish`](crate::types::LegacyHelpdeskLocaleArticlePublish).
    /// The call is a [`LegacyPublishHelpdeskLocaleArticle`](crate::endpoint::LegacyPublishHelpdeskLocaleArticle).
    ///
    /// # Arguments
    ///
    /// * `locale`: `String`. The language, such as `en`.
    /// * `article_id`: [`LegacyHelpdeskArticleId`](crate::types::LegacyHelpdeskArticleId)
    #[doc(alias = "Publish Helpdesk Locale Article")]
    #[doc(alias = "PublishHelpdeskLocaleArticle")]
    #[doc(alias = "publishHelpdeskLocaleArticle")]
    #[inline]
    pub fn legacy_publish_helpdesk_locale_article(
        &self,
        locale: impl private::PathParam<String>,
        article_id: impl private::PathParam<crate::types::LegacyHelpdeskArticleId>,
    ) -> crate::endpoint::LegacyPublishHelpdeskLocaleArticle
    where
        K: private::MayCall<crate::endpoint::kind::LegacyPublishHelpdeskLocaleArticle>,
    {
        crate::endpoint::__legacy_publish_helpdesk_locale_article(
            &self.handle,
            &self.website_id,
            locale,
            article_id,
        )
    }
    /// Reverts a published article to a draft.
    ///
    /// `POST /website/{website_id}/helpdesk/locale/{locale}/article/{article_id}/unpublish`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Reference: [Unpublish Helpdesk Locale Article](https://docs.crisp.chat/references/rest-api/v1/#unpublish-helpdesk-locale-article).
    ///
    /// For the current helpdesk, use `update_helpdesk_tree_metadata`.
    ///
    /// Returns `()`.
    /// The call is a [`LegacyUnpublishHelpdeskLocaleArticle`](crate::endpoint::LegacyUnpublishHelpdeskLocaleArticle).
    ///
    /// # Arguments
    ///
    /// * `locale`: `String`. The language, such as `en`.
    /// * `article_id`: [`LegacyHelpdeskArticleId`](crate::types::LegacyHelpdeskArticleId)
    #[doc(alias = "Unpublish Helpdesk Locale Article")]
    #[doc(alias = "UnpublishHelpdeskLocaleArticle")]
    #[doc(alias = "unpublishHelpdeskLocaleArticle")]
    #[inline]
    pub fn legacy_unpublish_helpdesk_locale_article(
        &self,
        locale: impl private::PathParam<String>,
        article_id: impl private::PathParam<crate::types::LegacyHelpdeskArticleId>,
    ) -> crate::endpoint::LegacyUnpublishHelpdeskLocaleArticle
    where
        K: private::MayCall<crate::endpoint::kind::LegacyUnpublishHelpdeskLocaleArticle>,
    {
        crate::endpoint::__legacy_unpublish_helpdesk_locale_article(
            &self.handle,
            &self.website_id,
            locale,
            article_id,
        )
    }
    /// Deletes an article permanently.
    ///
    /// `DELETE /website/{website_id}/helpdesk/locale/{locale}/article/{article_id}`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Reference: [Delete Helpdesk Locale Article](https://docs.crisp.chat/references/rest-api/v1/#delete-helpdesk-locale-article).
    ///
    /// For the current helpdesk, use `delete_helpdesk_tree_path`.
    ///
    /// Returns `()`.
    /// The call is a [`LegacyDeleteHelpdeskLocaleArticle`](crate::endpoint::LegacyDeleteHelpdeskLocaleArticle).
    ///
    /// # Arguments
    ///
    /// * `locale`: `String`. The language, such as `en`.
    /// * `article_id`: [`LegacyHelpdeskArticleId`](crate::types::LegacyHelpdeskArticleId)
    #[doc(alias = "Delete Helpdesk Locale Article")]
    #[doc(alias = "DeleteHelpdeskLocaleArticle")]
    #[doc(alias = "deleteHelpdeskLocaleArticle")]
    #[inline]
    pub fn legacy_delete_helpdesk_locale_article(
        &self,
        locale: impl private::PathParam<String>,
        article_id: impl private::PathParam<crate::types::LegacyHelpdeskArticleId>,
    ) -> crate::endpoint::LegacyDeleteHelpdeskLocaleArticle
    where
        K: private::MayCall<crate::endpoint::kind::LegacyDeleteHelpdeskLocaleArticle>,
    {
        crate::endpoint::__legacy_delete_helpdesk_locale_article(
            &self.handle,
            &self.website_id,
            locale,
            article_id,
        )
    }
    /// Checks whether an article exists.
    ///
    /// `HEAD /website/{website_id}/helpdesk/locale/{locale}/article/{article_id}`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Reference: [Check If Helpdesk Locale Article Exists](https://docs.crisp.chat/references/rest-api/v1/#check-if-helpdesk-locale-article-exists).
    ///
    /// For the current helpdesk, use `resolve_helpdesk_tree_path`.
    ///
    /// Returns `bool`.
    /// The call is a [`LegacyCheckHelpdeskLocaleArticleExists`](crate::endpoint::LegacyCheckHelpdeskLocaleArticleExists).
    ///
    /// # Arguments
    ///
    /// * `locale`: `String`. The language, such as `en`.
    /// * `article_id`: [`LegacyHelpdeskArticleId`](crate::types::LegacyHelpdeskArticleId)
    #[doc(alias = "Check If Helpdesk Locale Article Exists")]
    #[doc(alias = "CheckHelpdeskLocaleArticleExists")]
    #[doc(alias = "checkHelpdeskLocaleArticleExists")]
    #[inline]
    pub fn legacy_check_helpdesk_locale_article_exists(
        &self,
        locale: impl private::PathParam<String>,
        article_id: impl private::PathParam<crate::types::LegacyHelpdeskArticleId>,
    ) -> crate::endpoint::LegacyCheckHelpdeskLocaleArticleExists
    where
        K: private::MayCall<
            crate::endpoint::kind::LegacyCheckHelpdeskLocaleArticleExists,
        >,
    {
        crate::endpoint::__legacy_check_helpdesk_locale_article_exists(
            &self.handle,
            &self.website_id,
            locale,
            article_id,
        )
    }
    /// Returns the title and URL of the page that shows an article.
    ///
    /// `GET /website/{website_id}/helpdesk/locale/{locale}/article/{article_id}/page`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Reference: [Resolve Helpdesk Locale Article Page](https://docs.crisp.chat/references/rest-api/v1/#resolve-helpdesk-locale-article-page).
    ///
    /// For the current helpdesk, use `resolve_helpdesk_tree_page`.
    ///
    /// The output is known only from clients for other languages.
    ///
    /// Returns [`LegacyHelpdeskLocaleArticlePage`](crate::types::LegacyHelpdeskLocaleArticlePage).
    /// The call is a [`LegacyResolveHelpdeskLocaleArticlePage`](crate::endpoint::LegacyResolveHelpdeskLocaleArticlePage).
    ///
    /// # Arguments
    ///
    /// * `locale`: `String`. The language, such as `en`.
    /// * `article_id`: [`LegacyHelpdeskArticleId`](crate::types::LegacyHelpdeskArticleId)
    #[doc(alias = "Resolve Helpdesk Locale Article Page")]
    #[doc(alias = "ResolveHelpdeskLocaleArticlePage")]
    #[doc(alias = "resolveHelpdeskLocaleArticlePage")]
    #[inline]
    pub fn legacy_resolve_helpdesk_locale_article_page(
        &self,
        locale: impl private::PathParam<String>,
        article_id: impl private::PathParam<crate::types::LegacyHelpdeskArticleId>,
    ) -> crate::endpoint::LegacyResolveHelpdeskLocaleArticlePage
    where
        K: private::MayCall<
            crate::endpoint::kind::LegacyResolveHelpdeskLocaleArticlePage,
        >,
    {
        crate::endpoint::__legacy_resolve_helpdesk_locale_article_page(
            &self.handle,
            &self.website_id,
            locale,
            article_id,
        )
    }
    /// Returns the category and section that contain an article.
    ///
    /// `GET /website/{website_id}/helpdesk/locale/{locale}/article/{article_id}/category`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Reference: [Resolve Helpdesk Locale Article Category](https://docs.crisp.chat/references/rest-api/v1/#resolve-helpdesk-locale-article-category).
    ///
    /// In the current helpdesk, the path of an article contains this information.
    ///
    /// The output is known only from clients for other languages.
    ///
    /// Returns [`LegacyHelpdeskLocaleArticleCategory`](crate::types::LegacyHelpdeskLocaleArticleCategory).
    /// The call is a [`LegacyResolveHelpdeskLocaleArticleCategory`](crate::endpoint::LegacyResolveHelpdeskLocaleArticleCategory).
    ///
    /// # Arguments
    ///
    /// * `locale`: `String`. The language, such as `en`.
    /// * `article_id`: [`LegacyHelpdeskArticleId`](crate::types::LegacyHelpdeskArticleId)
    #[doc(alias = "Resolve Helpdesk Locale Article Category")]
    #[doc(alias = "ResolveHelpdeskLocaleArticleCategory")]
    #[doc(alias = "resolveHelpdeskLocaleArticleCategory")]
    #[inline]
    pub fn legacy_resolve_helpdesk_locale_article_category(
        &self,
        locale: impl private::PathParam<String>,
        article_id: impl private::PathParam<crate::types::LegacyHelpdeskArticleId>,
    ) -> crate::endpoint::LegacyResolveHelpdeskLocaleArticleCategory
    where
        K: private::MayCall<
            crate::endpoint::kind::LegacyResolveHelpdeskLocaleArticleCategory,
        >,
    {
        crate::endpoint::__legacy_resolve_helpdesk_locale_article_category(
            &self.handle,
            &self.website_id,
            locale,
            article_id,
        )
    }
    /// Moves an article to a category and, optionally, to one of its sections.
    ///
    /// `PATCH /website/{website_id}/helpdesk/locale/{locale}/article/{article_id}/category`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Reference: [Update Helpdesk Locale Article Category](https://docs.crisp.chat/references/rest-api/v1/#update-helpdesk-locale-article-category).
    ///
    /// For the current helpdesk, use `update_helpdesk_tree_path`.
    ///
    /// Returns `()`.
    /// The call, a [`LegacyUpdateHelpdeskLocaleArticleCategory`](crate::endpoint::LegacyUpdateHelpdeskLocaleArticleCategory), has optional parameters: `section_id`.
    ///
    /// # Arguments
    ///
    /// * `locale`: `String`. The language, such as `en`.
    /// * `article_id`: [`LegacyHelpdeskArticleId`](crate::types::LegacyHelpdeskArticleId)
    /// * `category_id`: [`LegacyHelpdeskCategoryId`](crate::types::LegacyHelpdeskCategoryId). The id of the destination category.
    #[doc(alias = "Update Helpdesk Locale Article Category")]
    #[doc(alias = "UpdateHelpdeskLocaleArticleCategory")]
    #[doc(alias = "updateHelpdeskLocaleArticleCategory")]
    #[inline]
    pub fn legacy_update_helpdesk_locale_article_category(
        &self,
        locale: impl private::PathParam<String>,
        article_id: impl private::PathParam<crate::types::LegacyHelpdeskArticleId>,
        category_id: impl Into<crate::types::LegacyHelpdeskCategoryId>,
    ) -> crate::endpoint::LegacyUpdateHelpdeskLocaleArticleCategory
    where
        K: private::MayCall<
            crate::endpoint::kind::LegacyUpdateHelpdeskLocaleArticleCategory,
        >,
    {
        crate::endpoint::__legacy_update_helpdesk_locale_article_category(
            &self.handle,
            &self.website_id,
            locale,
            article_id,
            category_id,
        )
    }
    /// Lists an article's equivalents in other languages.
    ///
    /// `GET /website/{website_id}/helpdesk/locale/{locale}/article/{article_id}/alternates`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Reference: [List Helpdesk Locale Article Alternates](https://docs.crisp.chat/references/rest-api/v1/#list-helpdesk-locale-article-alternates).
    ///
    /// The current helpdesk has no equivalent endpoint.
    ///
    /// The output is known only from clients for other languages.
    ///
    /// Returns [`Vec<LegacyHelpdeskLocaleArticleAlternate>`](crate::types::LegacyHelpdeskLocaleArticleAlternate).
    /// The call is a [`LegacyListHelpdeskLocaleArticleAlternates`](crate::endpoint::LegacyListHelpdeskLocaleArticleAlternates).
    ///
    /// # Arguments
    ///
    /// * `locale`: `String`. The language, such as `en`.
    /// * `article_id`: [`LegacyHelpdeskArticleId`](crate::types::LegacyHelpdeskArticleId)
    #[doc(alias = "List Helpdesk Locale Article Alternates")]
    #[doc(alias = "ListHelpdeskLocaleArticleAlternates")]
    #[doc(alias = "listHelpdeskLocaleArticleAlternates")]
    #[inline]
    pub fn legacy_list_helpdesk_locale_article_alternates(
        &self,
        locale: impl private::PathParam<String>,
        article_id: impl private::PathParam<crate::types::LegacyHelpdeskArticleId>,
    ) -> crate::endpoint::LegacyListHelpdeskLocaleArticleAlternates
    where
        K: private::MayCall<
            crate::endpoint::kind::LegacyListHelpdeskLocaleArticleAlternates,
        >,
    {
        crate::endpoint::__legacy_list_helpdesk_locale_article_alternates(
            &self.handle,
            &self.website_id,
            locale,
            article_id,
        )
    }
    /// Checks whether an article is linked to an article in another language.
    ///
    /// `HEAD /website/{website_id}/helpdesk/locale/{locale}/article/{article_id}/alternate/{locale_linked}`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Reference: [Check If Helpdesk Locale Article Alternate Exists](https://docs.crisp.chat/references/rest-api/v1/#check-if-helpdesk-locale-article-alternate-exists).
    ///
    /// The current helpdesk has no equivalent endpoint.
    ///
    /// Returns `bool`.
    /// The call is a [`LegacyCheckHelpdeskLocaleArticleAlternateExists`](crate::endpoint::LegacyCheckHelpdeskLocaleArticleAlternateExists).
    ///
    /// # Arguments
    ///
    /// * `locale`: `String`. The language, such as `en`.
    /// * `article_id`: [`LegacyHelpdeskArticleId`](crate::types::LegacyHelpdeskArticleId)
    /// * `locale_linked`: `String`. The language of the linked article.
    #[doc(alias = "Check If Helpdesk Locale Article Alternate Exists")]
    #[doc(alias = "CheckHelpdeskLocaleArticleAlternateExists")]
    #[doc(alias = "checkHelpdeskLocaleArticleAlternateExists")]
    #[inline]
    pub fn legacy_check_helpdesk_locale_article_alternate_exists(
        &self,
        locale: impl private::PathParam<String>,
        article_id: impl private::PathParam<crate::types::LegacyHelpdeskArticleId>,
        locale_linked: impl private::PathParam<String>,
    ) -> crate::endpoint::LegacyCheckHelpdeskLocaleArticleAlternateExists
    where
        K: private::MayCall<
            crate::endpoint::kind::LegacyCheckHelpdeskLocaleArticleAlternateExists,
        >,
    {
        crate::endpoint::__legacy_check_helpdesk_locale_article_alternate_exists(
            &self.handle,
            &self.website_id,
            locale,
            article_id,
            locale_linked,
        )
    }
    /// Returns an article's equivalent in another language.
    ///
    /// `GET /website/{website_id}/helpdesk/locale/{locale}/article/{article_id}/alternate/{locale_linked}`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Reference: [Resolve Helpdesk Locale Article Alternate](https://docs.crisp.chat/references/rest-api/v1/#resolve-helpdesk-locale-article-alternate).
    ///
    /// The current helpdesk has no equivalent endpoint.
    ///
    /// The output is known only from clients for other languages.
    ///
    /// Returns [`LegacyHelpdeskLocaleArticleAlternate`](crate::types::LegacyHelpdeskLocaleArticleAlternate).
    /// The call is a [`LegacyResolveHelpdeskLocaleArticleAlternate`](crate::endpoint::LegacyResolveHelpdeskLocaleArticleAlternate).
    ///
    /// # Arguments
    ///
    /// * `locale`: `String`. The language, such as `en`.
    /// * `article_id`: [`LegacyHelpdeskArticleId`](crate::types::LegacyHelpdeskArticleId)
    /// * `locale_linked`: `String`. The language of the linked article.
    #[doc(alias = "Resolve Helpdesk Locale Article Alternate")]
    #[doc(alias = "ResolveHelpdeskLocaleArticleAlternate")]
    #[doc(alias = "resolveHelpdeskLocaleArticleAlternate")]
    #[inline]
    pub fn legacy_resolve_helpdesk_locale_article_alternate(
        &self,
        locale: impl private::PathParam<String>,
        article_id: impl private::PathParam<crate::types::LegacyHelpdeskArticleId>,
        locale_linked: impl private::PathParam<String>,
    ) -> crate::endpoint::LegacyResolveHelpdeskLocaleArticleAlternate
    where
        K: private::MayCall<
            crate::endpoint::kind::LegacyResolveHelpdeskLocaleArticleAlternate,
        >,
    {
        crate::endpoint::__legacy_resolve_helpdesk_locale_article_alternate(
            &self.handle,
            &self.website_id,
            locale,
            article_id,
            locale_linked,
        )
    }
    /// Links an article to its equivalent in another language.
    ///
    /// `PUT /website/{website_id}/helpdesk/locale/{locale}/article/{article_id}/alternate/{locale_linked}`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Reference: [Save Helpdesk Locale Article Alternate](https://docs.crisp.chat/references/rest-api/v1/#save-helpdesk-locale-article-alternate).
    ///
    /// The current helpdesk has no equivalent endpoint.
    ///
    /// Returns `()`.
    /// The call is a [`LegacySaveHelpdeskLocaleArticleAlternate`](crate::endpoint::LegacySaveHelpdeskLocaleArticleAlternate).
    ///
    /// # Arguments
    ///
    /// * `locale`: `String`. The language, such as `en`.
    /// * `article_id`: [`LegacyHelpdeskArticleId`](crate::types::LegacyHelpdeskArticleId)
    /// * `locale_linked`: `String`. The language of the linked article.
    /// * `linked_article_id`: [`LegacyHelpdeskArticleId`](crate::types::LegacyHelpdeskArticleId). The id of the article in the other language.
    #[doc(alias = "Save Helpdesk Locale Article Alternate")]
    #[doc(alias = "SaveHelpdeskLocaleArticleAlternate")]
    #[doc(alias = "saveHelpdeskLocaleArticleAlternate")]
    #[inline]
    pub fn legacy_save_helpdesk_locale_article_alternate(
        &self,
        locale: impl private::PathParam<String>,
        article_id: impl private::PathParam<crate::types::LegacyHelpdeskArticleId>,
        locale_linked: impl private::PathParam<String>,
        linked_article_id: impl Into<crate::types::LegacyHelpdeskArticleId>,
    ) -> crate::endpoint::LegacySaveHelpdeskLocaleArticleAlternate
    where
        K: private::MayCall<
            crate::endpoint::kind::LegacySaveHelpdeskLocaleArticleAlternate,
        >,
    {
        crate::endpoint::__legacy_save_helpdesk_locale_article_alternate(
            &self.handle,
            &self.website_id,
            locale,
            article_id,
            locale_linked,
            linked_article_id,
        )
    }
    /// Removes the link between an article and its equivalent in another language, without deleting either article.
    ///
    /// `DELETE /website/{website_id}/helpdesk/locale/{locale}/article/{article_id}/alternate/{locale_linked}`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Reference: [Delete Helpdesk Locale Article Alternate](https://docs.crisp.chat/references/rest-api/v1/#delete-helpdesk-locale-article-alternate).
    ///
    /// The current helpdesk has no equivalent endpoint.
    ///
    /// Not verified: the effect on the articles is inferred from the endpoint that links them.
    ///
    /// Returns `()`.
    /// The call is a [`LegacyDeleteHelpdeskLocaleArticleAlternate`](crate::endpoint::LegacyDeleteHelpdeskLocaleArticleAlternate).
    ///
    /// # Arguments
    ///
    /// * `locale`: `String`. The language, such as `en`.
    /// * `article_id`: [`LegacyHelpdeskArticleId`](crate::types::LegacyHelpdeskArticleId)
    /// * `locale_linked`: `String`. The language of the linked article.
    #[doc(alias = "Delete Helpdesk Locale Article Alternate")]
    #[doc(alias = "DeleteHelpdeskLocaleArticleAlternate")]
    #[doc(alias = "deleteHelpdeskLocaleArticleAlternate")]
    #[inline]
    pub fn legacy_delete_helpdesk_locale_article_alternate(
        &self,
        locale: impl private::PathParam<String>,
        article_id: impl private::PathParam<crate::types::LegacyHelpdeskArticleId>,
        locale_linked: impl private::PathParam<String>,
    ) -> crate::endpoint::LegacyDeleteHelpdeskLocaleArticleAlternate
    where
        K: private::MayCall<
            crate::endpoint::kind::LegacyDeleteHelpdeskLocaleArticleAlternate,
        >,
    {
        crate::endpoint::__legacy_delete_helpdesk_locale_article_alternate(
            &self.handle,
            &self.website_id,
            locale,
            article_id,
            locale_linked,
        )
    }
    /// Lists the categories in one language.
    ///
    /// `GET /website/{website_id}/helpdesk/locale/{locale}/categories/{page_number}`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Reference: [List Helpdesk Locale Categories](https://docs.crisp.chat/references/rest-api/v1/#list-helpdesk-locale-categories).
    ///
    /// For the current helpdesk, use `list_helpdesk_tree`.
    ///
    /// The output is known only from clients for other languages.
    ///
    /// Returns [`Vec<LegacyHelpdeskLocaleCategory>`](crate::types::LegacyHelpdeskLocaleCategory).
    /// The call, a [`LegacyListHelpdeskLocaleCategories`](crate::endpoint::LegacyListHelpdeskLocaleCategories), has optional parameters: `page`, `search_name`.
    ///
    /// # Arguments
    ///
    /// * `locale`: `String`. The language, such as `en`.
    #[doc(alias = "List Helpdesk Locale Categories")]
    #[doc(alias = "ListHelpdeskLocaleCategories")]
    #[doc(alias = "listHelpdeskLocaleCategories")]
    #[inline]
    pub fn legacy_list_helpdesk_locale_categories(
        &self,
        locale: impl private::PathParam<String>,
    ) -> crate::endpoint::LegacyListHelpdeskLocaleCategories
    where
        K: private::MayCall<crate::endpoint::kind::LegacyListHelpdeskLocaleCategories>,
    {
        crate::endpoint::__legacy_list_helpdesk_locale_categories(
            &self.handle,
            &self.website_id,
            locale,
        )
    }
    /// Returns a category.
    ///
    /// `GET /website/{website_id}/helpdesk/locale/{locale}/category/{category_id}`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Reference: [Resolve Helpdesk Locale Category](https://docs.crisp.chat/references/rest-api/v1/#resolve-helpdesk-locale-category).
    ///
    /// For the current helpdesk, use `resolve_helpdesk_tree_path`.
    ///
    /// The output is known only from clients for other languages.
    ///
    /// Returns [`LegacyHelpdeskLocaleCategory`](crate::types::LegacyHelpdeskLocaleCategory).
    /// The call is a [`LegacyResolveHelpdeskLocaleCategory`](crate::endpoint::LegacyResolveHelpdeskLocaleCategory).
    ///
    /// # Arguments
    ///
    /// * `locale`: `String`. The language, such as `en`.
    /// * `category_id`: [`LegacyHelpdeskCategoryId`](crate::types::LegacyHelpdeskCategoryId)
    #[doc(alias = "Resolve Helpdesk Locale Category")]
    #[doc(alias = "ResolveHelpdeskLocaleCategory")]
    #[doc(alias = "resolveHelpdeskLocaleCategory")]
    #[inline]
    pub fn legacy_resolve_helpdesk_locale_category(
        &self,
        locale: impl private::PathParam<String>,
        category_id: impl private::PathParam<crate::types::LegacyHelpdeskCategoryId>,
    ) -> crate::endpoint::LegacyResolveHelpdeskLocaleCategory
    where
        K: private::MayCall<crate::endpoint::kind::LegacyResolveHelpdeskLocaleCategory>,
    {
        crate::endpoint::__legacy_resolve_helpdesk_locale_category(
            &self.handle,
            &self.website_id,
            locale,
            category_id,
        )
    }
    /// Creates a category that has only a name.
    ///
    /// `POST /website/{website_id}/helpdesk/locale/{locale}/category`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Reference: [Add Helpdesk Locale Category](https://docs.crisp.chat/references/rest-api/v1/#add-helpdesk-locale-category).
    ///
    /// For the current helpdesk, use `create_helpdesk_tree_path`.
    ///
    /// The output is known only from clients for other languages.
    ///
    /// Returns [`LegacyHelpdeskLocaleCategoryNew`](crate::types::LegacyHelpdeskLocaleCategoryNew).
    /// The call is a [`LegacyAddHelpdeskLocaleCategory`](crate::endpoint::LegacyAddHelpdeskLocaleCategory).
    ///
    /// # Arguments
    ///
    /// * `locale`: `String`. The language, such as `en`.
    /// * `name`: `String`. The name of the category.
    #[doc(alias = "Add Helpdesk Locale Category")]
    #[doc(alias = "AddHelpdeskLocaleCategory")]
    #[doc(alias = "addHelpdeskLocaleCategory")]
    #[inline]
    pub fn legacy_add_helpdesk_locale_category(
        &self,
        locale: impl private::PathParam<String>,
        name: impl Into<String>,
    ) -> crate::endpoint::LegacyAddHelpdeskLocaleCategory
    where
        K: private::MayCall<crate::endpoint::kind::LegacyAddHelpdeskLocaleCategory>,
    {
        crate::endpoint::__legacy_add_helpdesk_locale_category(
            &self.handle,
            &self.website_id,
            locale,
            name,
        )
    }
    /// Replaces the name, appearance, and other fields of a category.
    ///
    /// `PUT /website/{website_id}/helpdesk/locale/{locale}/category/{category_id}`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Reference: [Save Helpdesk Locale Category](https://docs.crisp.chat/references/rest-api/v1/#save-helpdesk-locale-category).
    ///
    /// Fields that are not sent are cleared. For the current helpdesk, use `update_helpdesk_tree_metadata`.
    ///
    /// Not verified: the clients declare only two ids in the body; the fields are from the Node client's example.
    ///
    /// Returns `()`.
    /// The call is a [`LegacySaveHelpdeskLocaleCategory`](crate::endpoint::LegacySaveHelpdeskLocaleCategory).
    ///
    /// # Arguments
    ///
    /// * `locale`: `String`. The language, such as `en`.
    /// * `category_id`: [`LegacyHelpdeskCategoryId`](crate::types::LegacyHelpdeskCategoryId)
    /// * `name`: `String`. The name of the category.
    /// * `description`: `String`. A description of the articles in the category.
    /// * `color`: `String`. The color of the category, such as `#00aaff`.
    /// * `image`: `String`. The URL of the category's image.
    /// * `order`: `u32`. The position of the category among its siblings. Lower values come first.
    #[doc(alias = "Save Helpdesk Locale Category")]
    #[doc(alias = "SaveHelpdeskLocaleCategory")]
    #[doc(alias = "saveHelpdeskLocaleCategory")]
    #[allow(clippy::too_many_arguments)]
    #[inline]
    pub fn legacy_save_helpdesk_locale_category(
        &self,
        locale: impl private::PathParam<String>,
        category_id: impl private::PathParam<crate::types::LegacyHelpdeskCategoryId>,
        name: impl Into<String>,
        description: impl private::IntoOption<String>,
        color: impl private::IntoOption<String>,
        image: impl private::IntoOption<String>,
        order: u32,
    ) -> crate::endpoint::LegacySaveHelpdeskLocaleCategory
    where
        K: private::MayCall<crate::endpoint::kind::LegacySaveHelpdeskLocaleCategory>,
    {
        crate::endpoint::__legacy_save_helpdesk_locale_category(
            &self.handle,
            &self.website_id,
            locale,
            category_id,
            name,
            description,
            color,
            image,
            order,
        )
    }
    /// Updates a category; fields that are not sent stay unchanged.
    ///
    /// `PATCH /website/{website_id}/helpdesk/locale/{locale}/category/{category_id}`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Reference: [Update Helpdesk Locale Category](https://docs.crisp.chat/references/rest-api/v1/#update-helpdesk-locale-category).
    ///
    /// For the current helpdesk, use `update_helpdesk_tree_metadata`.
    ///
    /// Not verified: the clients declare only two ids in the body; the fields are from the Node client's example.
    ///
    /// Returns `()`.
    /// The call, a [`LegacyUpdateHelpdeskLocaleCategory`](crate::endpoint::LegacyUpdateHelpdeskLocaleCategory), has optional parameters: `name`, `description`, `color`, `image`, `order`.
    ///
    /// # Arguments
    ///
    /// * `locale`: `String`. The language, such as `en`.
    /// * `category_id`: [`LegacyHelpdeskCategoryId`](crate::types::LegacyHelpdeskCategoryId)
    #[doc(alias = "Update Helpdesk Locale Category")]
    #[doc(alias = "UpdateHelpdeskLocaleCategory")]
    #[doc(alias = "updateHelpdeskLocaleCategory")]
    #[inline]
    pub fn legacy_update_helpdesk_locale_category(
        &self,
        locale: impl private::PathParam<String>,
        category_id: impl private::PathParam<crate::types::LegacyHelpdeskCategoryId>,
    ) -> crate::endpoint::LegacyUpdateHelpdeskLocaleCategory
    where
        K: private::MayCall<crate::endpoint::kind::LegacyUpdateHelpdeskLocaleCategory>,
    {
        crate::endpoint::__legacy_update_helpdesk_locale_category(
            &self.handle,
            &self.website_id,
            locale,
            category_id,
        )
    }
    /// Deletes a category permanently.
    ///
    /// `DELETE /website/{website_id}/helpdesk/locale/{locale}/category/{category_id}`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Reference: [Delete Helpdesk Locale Category](https://docs.crisp.chat/references/rest-api/v1/#delete-helpdesk-locale-category).
    ///
    /// For the current helpdesk, use `delete_helpdesk_tree_path`.
    ///
    /// Not verified: no source documents what happens to its articles and sections.
    ///
    /// Returns `()`.
    /// The call is a [`LegacyDeleteHelpdeskLocaleCategory`](crate::endpoint::LegacyDeleteHelpdeskLocaleCategory).
    ///
    /// # Arguments
    ///
    /// * `locale`: `String`. The language, such as `en`.
    /// * `category_id`: [`LegacyHelpdeskCategoryId`](crate::types::LegacyHelpdeskCategoryId)
    #[doc(alias = "Delete Helpdesk Locale Category")]
    #[doc(alias = "DeleteHelpdeskLocaleCategory")]
    #[doc(alias = "deleteHelpdeskLocaleCategory")]
    #[inline]
    pub fn legacy_delete_helpdesk_locale_category(
        &self,
        locale: impl private::PathParam<String>,
        category_id: impl private::PathParam<crate::types::LegacyHelpdeskCategoryId>,
    ) -> crate::endpoint::LegacyDeleteHelpdeskLocaleCategory
    where
        K: private::MayCall<crate::endpoint::kind::LegacyDeleteHelpdeskLocaleCategory>,
    {
        crate::endpoint::__legacy_delete_helpdesk_locale_category(
            &self.handle,
            &self.website_id,
            locale,
            category_id,
        )
    }
    /// Checks whether a category exists.
    ///
    /// `HEAD /website/{website_id}/helpdesk/locale/{locale}/category/{category_id}`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Reference: [Check If Helpdesk Locale Category Exists](https://docs.crisp.chat/references/rest-api/v1/#check-if-helpdesk-locale-category-exists).
    ///
    /// For the current helpdesk, use `resolve_helpdesk_tree_path`.
    ///
    /// Returns `bool`.
    /// The call is a [`LegacyCheckHelpdeskLocaleCategoryExists`](crate::endpoint::LegacyCheckHelpdeskLocaleCategoryExists).
    ///
    /// # Arguments
    ///
    /// * `locale`: `String`. The language, such as `en`.
    /// * `category_id`: [`LegacyHelpdeskCategoryId`](crate::types::LegacyHelpdeskCategoryId)
    #[doc(alias = "Check If Helpdesk Locale Category Exists")]
    #[doc(alias = "CheckHelpdeskLocaleCategoryExists")]
    #[doc(alias = "checkHelpdeskLocaleCategoryExists")]
    #[inline]
    pub fn legacy_check_helpdesk_locale_category_exists(
        &self,
        locale: impl private::PathParam<String>,
        category_id: impl private::PathParam<crate::types::LegacyHelpdeskCategoryId>,
    ) -> crate::endpoint::LegacyCheckHelpdeskLocaleCategoryExists
    where
        K: private::MayCall<
            crate::endpoint::kind::LegacyCheckHelpdeskLocaleCategoryExists,
        >,
    {
        crate::endpoint::__legacy_check_helpdesk_locale_category_exists(
            &self.handle,
            &self.website_id,
            locale,
            category_id,
        )
    }
    /// Lists the sections of a category.
    ///
    /// `GET /website/{website_id}/helpdesk/locale/{locale}/category/{category_id}/sections/{page_number}`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Reference: [List Helpdesk Locale Sections](https://docs.crisp.chat/references/rest-api/v1/#list-helpdesk-locale-sections).
    ///
    /// For the current helpdesk, use `list_helpdesk_tree`.
    ///
    /// The output is known only from clients for other languages.
    ///
    /// Returns [`Vec<LegacyHelpdeskLocaleSection>`](crate::types::LegacyHelpdeskLocaleSection).
    /// The call, a [`LegacyListHelpdeskLocaleSections`](crate::endpoint::LegacyListHelpdeskLocaleSections), has optional parameters: `page`, `search_name`.
    ///
    /// # Arguments
    ///
    /// * `locale`: `String`. The language, such as `en`.
    /// * `category_id`: [`LegacyHelpdeskCategoryId`](crate::types::LegacyHelpdeskCategoryId)
    #[doc(alias = "List Helpdesk Locale Sections")]
    #[doc(alias = "ListHelpdeskLocaleSections")]
    #[doc(alias = "listHelpdeskLocaleSections")]
    #[inline]
    pub fn legacy_list_helpdesk_locale_sections(
        &self,
        locale: impl private::PathParam<String>,
        category_id: impl private::PathParam<crate::types::LegacyHelpdeskCategoryId>,
    ) -> crate::endpoint::LegacyListHelpdeskLocaleSections
    where
        K: private::MayCall<crate::endpoint::kind::LegacyListHelpdeskLocaleSections>,
    {
        crate::endpoint::__legacy_list_helpdesk_locale_sections(
            &self.handle,
            &self.website_id,
            locale,
            category_id,
        )
    }
    /// Returns a section of a category.
    ///
    /// `GET /website/{website_id}/helpdesk/locale/{locale}/category/{category_id}/section/{section_id}`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Reference: [Resolve Helpdesk Locale Section](https://docs.crisp.chat/references/rest-api/v1/#resolve-helpdesk-locale-section).
    ///
    /// For the current helpdesk, use `resolve_helpdesk_tree_path`.
    ///
    /// The output is known only from clients for other languages.
    ///
    /// Returns [`LegacyHelpdeskLocaleSection`](crate::types::LegacyHelpdeskLocaleSection).
    /// The call is a [`LegacyResolveHelpdeskLocaleSection`](crate::endpoint::LegacyResolveHelpdeskLocaleSection).
    ///
    /// # Arguments
    ///
    /// * `locale`: `String`. The language, such as `en`.
    /// * `category_id`: [`LegacyHelpdeskCategoryId`](crate::types::LegacyHelpdeskCategoryId)
    /// * `section_id`: [`LegacyHelpdeskSectionId`](crate::types::LegacyHelpdeskSectionId)
    #[doc(alias = "Resolve Helpdesk Locale Section")]
    #[doc(alias = "ResolveHelpdeskLocaleSection")]
    #[doc(alias = "resolveHelpdeskLocaleSection")]
    #[inline]
    pub fn legacy_resolve_helpdesk_locale_section(
        &self,
        locale: impl private::PathParam<String>,
        category_id: impl private::PathParam<crate::types::LegacyHelpdeskCategoryId>,
        section_id: impl private::PathParam<crate::types::LegacyHelpdeskSectionId>,
    ) -> crate::endpoint::LegacyResolveHelpdeskLocaleSection
    where
        K: private::MayCall<crate::endpoint::kind::LegacyResolveHelpdeskLocaleSection>,
    {
        crate::endpoint::__legacy_resolve_helpdesk_locale_section(
            &self.handle,
            &self.website_id,
            locale,
            category_id,
            section_id,
        )
    }
    /// Creates a section in a category.
    ///
    /// `POST /website/{website_id}/helpdesk/locale/{locale}/category/{category_id}/section`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Reference: [Add Helpdesk Locale Section](https://docs.crisp.chat/references/rest-api/v1/#add-helpdesk-locale-section).
    ///
    /// For the current helpdesk, use `create_helpdesk_tree_path`.
    ///
    /// The output is known only from clients for other languages.
    ///
    /// Returns [`LegacyHelpdeskLocaleSectionNew`](crate::types::LegacyHelpdeskLocaleSectionNew).
    /// The call is a [`LegacyAddHelpdeskLocaleSection`](crate::endpoint::LegacyAddHelpdeskLocaleSection).
    ///
    /// # Arguments
    ///
    /// * `locale`: `String`. The language, such as `en`.
    /// * `category_id`: [`LegacyHelpdeskCategoryId`](crate::types::LegacyHelpdeskCategoryId)
    /// * `name`: `String`. The name of the section.
    #[doc(alias = "Add Helpdesk Locale Section")]
    #[doc(alias = "AddHelpdeskLocaleSection")]
    #[doc(alias = "addHelpdeskLocaleSection")]
    #[inline]
    pub fn legacy_add_helpdesk_locale_section(
        &self,
        locale: impl private::PathParam<String>,
        category_id: impl private::PathParam<crate::types::LegacyHelpdeskCategoryId>,
        name: impl Into<String>,
    ) -> crate::endpoint::LegacyAddHelpdeskLocaleSection
    where
        K: private::MayCall<crate::endpoint::kind::LegacyAddHelpdeskLocaleSection>,
    {
        crate::endpoint::__legacy_add_helpdesk_locale_section(
            &self.handle,
            &self.website_id,
            locale,
            category_id,
            name,
        )
    }
    /// Replaces the name and position of a section.
    ///
    /// `PUT /website/{website_id}/helpdesk/locale/{locale}/category/{category_id}/section/{section_id}`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Reference: [Save Helpdesk Locale Section](https://docs.crisp.chat/references/rest-api/v1/#save-helpdesk-locale-section).
    ///
    /// Fields that are not sent are cleared. For the current helpdesk, use `update_helpdesk_tree_metadata`.
    ///
    /// Returns `()`.
    /// The call is a [`LegacySaveHelpdeskLocaleSection`](crate::endpoint::LegacySaveHelpdeskLocaleSection).
    ///
    /// # Arguments
    ///
    /// * `locale`: `String`. The language, such as `en`.
    /// * `category_id`: [`LegacyHelpdeskCategoryId`](crate::types::LegacyHelpdeskCategoryId)
    /// * `section_id`: [`LegacyHelpdeskSectionId`](crate::types::LegacyHelpdeskSectionId)
    /// * `name`: `String`. The name of the section.
    /// * `order`: `u32`. The position of the section among its siblings. Lower values come first.
    #[doc(alias = "Save Helpdesk Locale Section")]
    #[doc(alias = "SaveHelpdeskLocaleSection")]
    #[doc(alias = "saveHelpdeskLocaleSection")]
    #[inline]
    pub fn legacy_save_helpdesk_locale_section(
        &self,
        locale: impl private::PathParam<String>,
        category_id: impl private::PathParam<crate::types::LegacyHelpdeskCategoryId>,
        section_id: impl private::PathParam<crate::types::LegacyHelpdeskSectionId>,
        name: impl Into<String>,
        order: u32,
    ) -> crate::endpoint::LegacySaveHelpdeskLocaleSection
    where
        K: private::MayCall<crate::endpoint::kind::LegacySaveHelpdeskLocaleSection>,
    {
        crate::endpoint::__legacy_save_helpdesk_locale_section(
            &self.handle,
            &self.website_id,
            locale,
            category_id,
            section_id,
            name,
            order,
        )
    }
    /// Updates a section; fields that are not sent stay unchanged.
    ///
    /// `PATCH /website/{website_id}/helpdesk/locale/{locale}/category/{category_id}/section/{section_id}`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Reference: [Update Helpdesk Locale Section](https://docs.crisp.chat/references/rest-api/v1/#update-helpdesk-locale-section).
    ///
    /// For the current helpdesk, use `update_helpdesk_tree_metadata`.
    ///
    /// Returns `()`.
    /// The call, a [`LegacyUpdateHelpdeskLocaleSection`](crate::endpoint::LegacyUpdateHelpdeskLocaleSection), has optional parameters: `name`, `order`.
    ///
    /// # Arguments
    ///
    /// * `locale`: `String`. The language, such as `en`.
    /// * `category_id`: [`LegacyHelpdeskCategoryId`](crate::types::LegacyHelpdeskCategoryId)
    /// * `section_id`: [`LegacyHelpdeskSectionId`](crate::types::LegacyHelpdeskSectionId)
    #[doc(alias = "Update Helpdesk Locale Section")]
    #[doc(alias = "UpdateHelpdeskLocaleSection")]
    #[doc(alias = "updateHelpdeskLocaleSection")]
    #[inline]
    pub fn legacy_update_helpdesk_locale_section(
        &self,
        locale: impl private::PathParam<String>,
        category_id: impl private::PathParam<crate::types::LegacyHelpdeskCategoryId>,
        section_id: impl private::PathParam<crate::types::LegacyHelpdeskSectionId>,
    ) -> crate::endpoint::LegacyUpdateHelpdeskLocaleSection
    where
        K: private::MayCall<crate::endpoint::kind::LegacyUpdateHelpdeskLocaleSection>,
    {
        crate::endpoint::__legacy_update_helpdesk_locale_section(
            &self.handle,
            &self.website_id,
            locale,
            category_id,
            section_id,
        )
    }
    /// Deletes a section permanently.
    ///
    /// `DELETE /website/{website_id}/helpdesk/locale/{locale}/category/{category_id}/section/{section_id}`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Reference: [Delete Helpdesk Locale Section](https://docs.crisp.chat/references/rest-api/v1/#delete-helpdesk-locale-section).
    ///
    /// For the current helpdesk, use `delete_helpdesk_tree_path`.
    ///
    /// Not verified: no source documents what happens to its articles.
    ///
    /// Returns `()`.
    /// The call is a [`LegacyDeleteHelpdeskLocaleSection`](crate::endpoint::LegacyDeleteHelpdeskLocaleSection).
    ///
    /// # Arguments
    ///
    /// * `locale`: `String`. The language, such as `en`.
    /// * `category_id`: [`LegacyHelpdeskCategoryId`](crate::types::LegacyHelpdeskCategoryId)
    /// * `section_id`: [`LegacyHelpdeskSectionId`](crate::types::LegacyHelpdeskSectionId)
    #[doc(alias = "Delete Helpdesk Locale Section")]
    #[doc(alias = "DeleteHelpdeskLocaleSection")]
    #[doc(alias = "deleteHelpdeskLocaleSection")]
    #[inline]
    pub fn legacy_delete_helpdesk_locale_section(
        &self,
        locale: impl private::PathParam<String>,
        category_id: impl private::PathParam<crate::types::LegacyHelpdeskCategoryId>,
        section_id: impl private::PathParam<crate::types::LegacyHelpdeskSectionId>,
    ) -> crate::endpoint::LegacyDeleteHelpdeskLocaleSection
    where
        K: private::MayCall<crate::endpoint::kind::LegacyDeleteHelpdeskLocaleSection>,
    {
        crate::endpoint::__legacy_delete_helpdesk_locale_section(
            &self.handle,
            &self.website_id,
            locale,
            category_id,
            section_id,
        )
    }
    /// Checks whether a section exists.
    ///
    /// `HEAD /website/{website_id}/helpdesk/locale/{locale}/category/{category_id}/section/{section_id}`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Reference: [Check If Helpdesk Locale Section Exists](https://docs.crisp.chat/references/rest-api/v1/#check-if-helpdesk-locale-section-exists).
    ///
    /// For the current helpdesk, use `resolve_helpdesk_tree_path`.
    ///
    /// Returns `bool`.
    /// The call is a [`LegacyCheckHelpdeskLocaleSectionExists`](crate::endpoint::LegacyCheckHelpdeskLocaleSectionExists).
    ///
    /// # Arguments
    ///
    /// * `locale`: `String`. The language, such as `en`.
    /// * `category_id`: [`LegacyHelpdeskCategoryId`](crate::types::LegacyHelpdeskCategoryId)
    /// * `section_id`: [`LegacyHelpdeskSectionId`](crate::types::LegacyHelpdeskSectionId)
    #[doc(alias = "Check If Helpdesk Locale Section Exists")]
    #[doc(alias = "CheckHelpdeskLocaleSectionExists")]
    #[doc(alias = "checkHelpdeskLocaleSectionExists")]
    #[inline]
    pub fn legacy_check_helpdesk_locale_section_exists(
        &self,
        locale: impl private::PathParam<String>,
        category_id: impl private::PathParam<crate::types::LegacyHelpdeskCategoryId>,
        section_id: impl private::PathParam<crate::types::LegacyHelpdeskSectionId>,
    ) -> crate::endpoint::LegacyCheckHelpdeskLocaleSectionExists
    where
        K: private::MayCall<
            crate::endpoint::kind::LegacyCheckHelpdeskLocaleSectionExists,
        >,
    {
        crate::endpoint::__legacy_check_helpdesk_locale_section_exists(
            &self.handle,
            &self.website_id,
            locale,
            category_id,
            section_id,
        )
    }
    /// Counts the reader ratings for the articles in one language.
    ///
    /// `GET /website/{website_id}/helpdesk/locale/{locale}/feedback/ratings`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Reference: [Map Helpdesk Locale Feedback Ratings](https://docs.crisp.chat/references/rest-api/v1/#map-helpdesk-locale-feedback-ratings).
    ///
    /// For the current helpdesk, use `map_helpdesk_locale_feedback_ratings`.
    ///
    /// The output is known only from clients for other languages.
    ///
    /// Returns [`LegacyHelpdeskLocaleFeedbackRatings`](crate::types::LegacyHelpdeskLocaleFeedbackRatings).
    /// The call, a [`LegacyMapHelpdeskLocaleFeedbackRatings`](crate::endpoint::LegacyMapHelpdeskLocaleFeedbackRatings), has optional parameters: `filter_date_start`, `filter_date_end`.
    ///
    /// # Arguments
    ///
    /// * `locale`: `String`. The language, such as `en`.
    #[doc(alias = "Map Helpdesk Locale Feedback Ratings")]
    #[doc(alias = "MapHelpdeskLocaleFeedbackRatings")]
    #[doc(alias = "mapHelpdeskLocaleFeedbackRatings")]
    #[inline]
    pub fn legacy_map_helpdesk_locale_feedback_ratings(
        &self,
        locale: impl private::PathParam<String>,
    ) -> crate::endpoint::LegacyMapHelpdeskLocaleFeedbackRatings
    where
        K: private::MayCall<
            crate::endpoint::kind::LegacyMapHelpdeskLocaleFeedbackRatings,
        >,
    {
        crate::endpoint::__legacy_map_helpdesk_locale_feedback_ratings(
            &self.handle,
            &self.website_id,
            locale,
        )
    }
    /// Lists the reader feedback on the articles in one language.
    ///
    /// `GET /website/{website_id}/helpdesk/locale/{locale}/feedback/list/{page_number}`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Reference: [List Helpdesk Locale Feedbacks](https://docs.crisp.chat/references/rest-api/v1/#list-helpdesk-locale-feedbacks).
    ///
    /// For the current helpdesk, use `list_helpdesk_locale_feedbacks`.
    ///
    /// The output is known only from clients for other languages.
    ///
    /// Returns [`Vec<LegacyHelpdeskLocaleFeedbackItem>`](crate::types::LegacyHelpdeskLocaleFeedbackItem).
    /// The call, a [`LegacyListHelpdeskLocaleFeedbacks`](crate::endpoint::LegacyListHelpdeskLocaleFeedbacks), has optional parameters: `page`, `filter_date_start`, `filter_date_end`.
    ///
    /// # Arguments
    ///
    /// * `locale`: `String`. The language, such as `en`.
    #[doc(alias = "List Helpdesk Locale Feedbacks")]
    #[doc(alias = "ListHelpdeskLocaleFeedbacks")]
    #[doc(alias = "listHelpdeskLocaleFeedbacks")]
    #[inline]
    pub fn legacy_list_helpdesk_locale_feedbacks(
        &self,
        locale: impl private::PathParam<String>,
    ) -> crate::endpoint::LegacyListHelpdeskLocaleFeedbacks
    where
        K: private::MayCall<crate::endpoint::kind::LegacyListHelpdeskLocaleFeedbacks>,
    {
        crate::endpoint::__legacy_list_helpdesk_locale_feedbacks(
            &self.handle,
            &self.website_id,
            locale,
        )
    }
    /// Starts an import of an external helpdesk.
    ///
    /// `POST /website/{website_id}/helpdesk/locale/{locale}/import`
    ///
    /// Tiers: `user` (documented).
    /// Reference: [Import External Helpdesk To Locale](https://docs.crisp.chat/references/rest-api/v1/#import-external-helpdesk-to-locale).
    ///
    /// The response does not wait for the import to finish. For the current helpdesk, use `import_external_helpdesk_to_locale`.
    ///
    /// Returns `()`.
    /// The call, a [`LegacyImportExternalHelpdeskToLocale`](crate::endpoint::LegacyImportExternalHelpdeskToLocale), has optional parameters: `detect_locales`, `other_locales`.
    ///
    /// # Arguments
    ///
    /// * `locale`: `String`. The language, such as `en`.
    /// * `helpdesk_url`: `String`. The URL of the external helpdesk.
    #[doc(alias = "Import External Helpdesk To Locale")]
    #[doc(alias = "ImportExternalHelpdeskToLocale")]
    #[doc(alias = "importExternalHelpdeskToLocale")]
    #[inline]
    pub fn legacy_import_external_helpdesk_to_locale(
        &self,
        locale: impl private::PathParam<String>,
        helpdesk_url: impl Into<String>,
    ) -> crate::endpoint::LegacyImportExternalHelpdeskToLocale
    where
        K: private::MayCall<crate::endpoint::kind::LegacyImportExternalHelpdeskToLocale>,
    {
        crate::endpoint::__legacy_import_external_helpdesk_to_locale(
            &self.handle,
            &self.website_id,
            locale,
            helpdesk_url,
        )
    }
    /// Starts an export of the articles in one language.
    ///
    /// `POST /website/{website_id}/helpdesk/locale/{locale}/export`
    ///
    /// Tiers: `user` (documented).
    /// Reference: [Export Helpdesk Locale Articles](https://docs.crisp.chat/references/rest-api/v1/#export-helpdesk-locale-articles).
    ///
    /// The response does not contain the articles. For the current helpdesk, use `export_helpdesk_locale_articles`.
    ///
    /// Not verified: no source documents how the export is delivered.
    ///
    /// Returns `()`.
    /// The call is a [`LegacyExportHelpdeskLocaleArticles`](crate::endpoint::LegacyExportHelpdeskLocaleArticles).
    ///
    /// # Arguments
    ///
    /// * `locale`: `String`. The language, such as `en`.
    #[doc(alias = "Export Helpdesk Locale Articles")]
    #[doc(alias = "ExportHelpdeskLocaleArticles")]
    #[doc(alias = "exportHelpdeskLocaleArticles")]
    #[inline]
    pub fn legacy_export_helpdesk_locale_articles(
        &self,
        locale: impl private::PathParam<String>,
    ) -> crate::endpoint::LegacyExportHelpdeskLocaleArticles
    where
        K: private::MayCall<crate::endpoint::kind::LegacyExportHelpdeskLocaleArticles>,
    {
        crate::endpoint::__legacy_export_helpdesk_locale_articles(
            &self.handle,
            &self.website_id,
            locale,
        )
    }
}

/// # Endpoints of `website::analytics`
impl<K> WebsiteHandle<K> {
    /// Computes a statistic over a time range.
    ///
    /// `POST /website/{website_id}/analytics/generate`
    ///
    /// Tiers: `user` (documented); `website`, `plugin` (observed).
    /// Plugin tokens in production need the scope `website:analytics`.
    /// Reference: [Generate Analytics](https://docs.crisp.chat/references/rest-api/v1/#generate-analytics).
    ///
    /// This endpoint is not available on every plan. If a higher plan is required, the request fails with 402 `subscription_upgrade_required`.
    ///
    /// Not verified: the Node client declares no types for the body and the response; these types come from the reference and the Go client.
    ///
    /// The output is known only from clients for other languages.
    ///
    /// Returns [`Vec<WebsiteAnalyticsGeneratePoint>`](crate::types::WebsiteAnalyticsGeneratePoint).
    /// The call, a [`GenerateAnalytics`](crate::endpoint::GenerateAnalytics), has optional parameters: `aggregator`, `split_by`, `filter`, `if_`, `then`, `raw_export`.
    ///
    /// # Arguments
    ///
    /// * `metric`: [`AnalyticsMetric`](crate::types::AnalyticsMetric). The subject of the statistic.
    /// * `type_`: [`AnalyticsType`](crate::types::AnalyticsType). The type of the statistic.
    /// * `date`: [`AnalyticsGenerateQueryDate`](crate::types::AnalyticsGenerateQueryDate). The time range of the statistic.
    #[doc(alias = "Generate Analytics")]
    #[doc(alias = "GenerateAnalytics")]
    #[doc(alias = "generateAnalytics")]
    #[inline]
    pub fn generate_analytics(
        &self,
        metric: impl Into<crate::types::AnalyticsMetric>,
        type_: impl Into<crate::types::AnalyticsType>,
        date: impl Into<crate::types::AnalyticsGenerateQueryDate>,
    ) -> crate::endpoint::GenerateAnalytics
    where
        K: private::MayCall<crate::endpoint::kind::GenerateAnalytics>,
    {
        crate::endpoint::__generate_analytics(
            &self.handle,
            &self.website_id,
            metric,
            type_,
            date,
        )
    }
}

/// # Endpoints of `website::availability`
impl<K> WebsiteHandle<K> {
    /// Returns the availability of the workspace, as shown to visitors in the chatbox.
    ///
    /// `GET /website/{website_id}/availability/status`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Plugin tokens in production need the scope `website:availability`.
    /// Reference: [Get Website Availability Status](https://docs.crisp.chat/references/rest-api/v1/#get-website-availability-status).
    ///
    /// The output is known only from clients for other languages.
    ///
    /// Returns [`WebsiteAvailabilityStatus`](crate::types::WebsiteAvailabilityStatus).
    /// The call is a [`GetWebsiteAvailabilityStatus`](crate::endpoint::GetWebsiteAvailabilityStatus).
    #[doc(alias = "Get Website Availability Status")]
    #[doc(alias = "GetWebsiteAvailabilityStatus")]
    #[doc(alias = "getWebsiteAvailabilityStatus")]
    #[inline]
    pub fn get_website_availability_status(
        &self,
    ) -> crate::endpoint::GetWebsiteAvailabilityStatus
    where
        K: private::MayCall<crate::endpoint::kind::GetWebsiteAvailabilityStatus>,
    {
        crate::endpoint::__get_website_availability_status(
            &self.handle,
            &self.website_id,
        )
    }
    /// Lists the availability of each operator.
    ///
    /// `GET /website/{website_id}/availability/operators`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Plugin tokens in production need the scope `website:operators`.
    /// Reference: [List Website Operator Availabilities](https://docs.crisp.chat/references/rest-api/v1/#list-website-operator-availabilities).
    ///
    /// The output is known only from clients for other languages.
    ///
    /// Returns [`Vec<WebsiteAvailabilityOperator>`](crate::types::WebsiteAvailabilityOperator).
    /// The call is a [`ListWebsiteOperatorAvailabilities`](crate::endpoint::ListWebsiteOperatorAvailabilities).
    #[doc(alias = "List Website Operator Availabilities")]
    #[doc(alias = "ListWebsiteOperatorAvailabilities")]
    #[doc(alias = "listWebsiteOperatorAvailabilities")]
    #[inline]
    pub fn list_website_operator_availabilities(
        &self,
    ) -> crate::endpoint::ListWebsiteOperatorAvailabilities
    where
        K: private::MayCall<crate::endpoint::kind::ListWebsiteOperatorAvailabilities>,
    {
        crate::endpoint::__list_website_operator_availabilities(
            &self.handle,
            &self.website_id,
        )
    }
}

/// # Endpoints of `website::base`
impl<K> WebsiteHandle<K> {
    /// Returns the details of the workspace.
    ///
    /// `GET /website/{website_id}`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Reference: [Get A Website](https://docs.crisp.chat/references/rest-api/v1/#get-a-website).
    ///
    /// Returns [`Website`](crate::types::Website).
    /// The call is a [`GetWebsite`](crate::endpoint::GetWebsite).
    #[doc(alias = "Get A Website")]
    #[doc(alias = "GetWebsite")]
    #[doc(alias = "getWebsite")]
    #[inline]
    pub fn get_website(&self) -> crate::endpoint::GetWebsite
    where
        K: private::MayCall<crate::endpoint::kind::GetWebsite>,
    {
        crate::endpoint::__get_website(&self.handle, &self.website_id)
    }
    /// Schedules the workspace and all its data for deletion after several days.
    ///
    /// `DELETE /website/{website_id}`
    ///
    /// Tiers: `user` (documented).
    /// Reference: [Delete A Website](https://docs.crisp.chat/references/rest-api/v1/#delete-a-website).
    ///
    /// Only an owner can delete a workspace. All owners receive an email and can cancel the deletion until it takes effect; `abort_website_deletion` also cancels it.
    ///
    /// Returns `()`.
    /// The call is a [`DeleteWebsite`](crate::endpoint::DeleteWebsite).
    ///
    /// # Arguments
    ///
    /// * `verify`: [`VerifyChallenge`](crate::types::VerifyChallenge). The proof that the request comes from the user.
    #[doc(alias = "Delete A Website")]
    #[doc(alias = "DeleteWebsite")]
    #[doc(alias = "deleteWebsite")]
    #[inline]
    pub fn delete_website(
        &self,
        verify: impl Into<crate::types::VerifyChallenge>,
    ) -> crate::endpoint::DeleteWebsite
    where
        K: private::MayCall<crate::endpoint::kind::DeleteWebsite>,
    {
        crate::endpoint::__delete_website(&self.handle, &self.website_id, verify)
    }
    /// Cancels the scheduled deletion of the workspace.
    ///
    /// `DELETE /website/{website_id}/expunge`
    ///
    /// Tiers: `user` (documented).
    /// Reference: [Abort Website Deletion](https://docs.crisp.chat/references/rest-api/v1/#abort-website-deletion).
    ///
    /// Returns `()`.
    /// The call is a [`AbortWebsiteDeletion`](crate::endpoint::AbortWebsiteDeletion).
    #[doc(alias = "Abort Website Deletion")]
    #[doc(alias = "AbortWebsiteDeletion")]
    #[doc(alias = "abortWebsiteDeletion")]
    #[inline]
    pub fn abort_website_deletion(&self) -> crate::endpoint::AbortWebsiteDeletion
    where
        K: private::MayCall<crate::endpoint::kind::AbortWebsiteDeletion>,
    {
        crate::endpoint::__abort_website_deletion(&self.handle, &self.website_id)
    }
}

/// # Endpoints of `website::batch`
impl<K> WebsiteHandle<K> {
    /// Marks the given conversations as resolved.
    ///
    /// `PATCH /website/{website_id}/batch/resolve`
    ///
    /// Tiers: `user` (documented).
    /// Reference: [Batch Resolve Conversations](https://docs.crisp.chat/references/rest-api/v1/#batch-resolve-items).
    ///
    /// Returns `()`.
    /// The call, a [`BatchResolveConversations`](crate::endpoint::BatchResolveConversations), has optional parameters: `inbox_id`.
    ///
    /// # Arguments
    ///
    /// * `sessions`: [`Vec<SessionId>`](crate::types::SessionId). The ids of the conversations (at least 1 item).
    #[doc(alias = "Batch Resolve Conversations")]
    #[doc(alias = "BatchResolveConversations")]
    #[doc(alias = "batchResolveConversations")]
    #[inline]
    pub fn batch_resolve_conversations(
        &self,
        sessions: impl private::IntoValue<Vec<crate::types::SessionId>>,
    ) -> crate::endpoint::BatchResolveConversations
    where
        K: private::MayCall<crate::endpoint::kind::BatchResolveConversations>,
    {
        crate::endpoint::__batch_resolve_conversations(
            &self.handle,
            &self.website_id,
            sessions,
        )
    }
    /// Marks all conversations of the workspace, or of one sub-inbox, as resolved.
    ///
    /// `PATCH /website/{website_id}/batch/resolve`
    ///
    /// Tiers: `user` (documented).
    /// Reference: [Batch Resolve All Conversations](https://docs.crisp.chat/references/rest-api/v1/#batch-resolve-items).
    ///
    /// All conversations are updated at once, with no record of which were open.
    ///
    /// Returns `()`.
    /// The call, a [`BatchResolveAllConversations`](crate::endpoint::BatchResolveAllConversations), has optional parameters: `inbox_id`.
    #[doc(alias = "Batch Resolve All Conversations")]
    #[inline]
    pub fn batch_resolve_all_conversations(
        &self,
    ) -> crate::endpoint::BatchResolveAllConversations
    where
        K: private::MayCall<crate::endpoint::kind::BatchResolveAllConversations>,
    {
        crate::endpoint::__batch_resolve_all_conversations(
            &self.handle,
            &self.website_id,
        )
    }
    /// Marks the given conversations as unresolved.
    ///
    /// `PATCH /website/{website_id}/batch/unresolve`
    ///
    /// Tiers: `user` (observed).
    /// Reference: [Batch Unresolve Conversations](https://docs.crisp.chat/references/rest-api/v1/#batch-unresolve-items).
    ///
    /// Not verified: the clients treat `sessions` as optional, but the reference requires it; the Go client documents acting on all conversations only for resolve and read.
    ///
    /// Returns `()`.
    /// The call, a [`BatchUnresolveConversations`](crate::endpoint::BatchUnresolveConversations), has optional parameters: `inbox_id`.
    ///
    /// # Arguments
    ///
    /// * `sessions`: [`Vec<SessionId>`](crate::types::SessionId). The ids of the conversations (at least 1 item).
    #[doc(alias = "Batch Unresolve Conversations")]
    #[doc(alias = "BatchUnresolveConversations")]
    #[doc(alias = "batchUnresolveConversations")]
    #[inline]
    pub fn batch_unresolve_conversations(
        &self,
        sessions: impl private::IntoValue<Vec<crate::types::SessionId>>,
    ) -> crate::endpoint::BatchUnresolveConversations
    where
        K: private::MayCall<crate::endpoint::kind::BatchUnresolveConversations>,
    {
        crate::endpoint::__batch_unresolve_conversations(
            &self.handle,
            &self.website_id,
            sessions,
        )
    }
    /// Marks the given conversations as read.
    ///
    /// `PATCH /website/{website_id}/batch/read`
    ///
    /// Tiers: `user` (documented).
    /// Reference: [Batch Read Conversations](https://docs.crisp.chat/references/rest-api/v1/#batch-read-items).
    ///
    /// Returns `()`.
    /// The call, a [`BatchReadConversations`](crate::endpoint::BatchReadConversations), has optional parameters: `inbox_id`.
    ///
    /// # Arguments
    ///
    /// * `sessions`: [`Vec<SessionId>`](crate::types::SessionId). The ids of the conversations (at least 1 item).
    #[doc(alias = "Batch Read Conversations")]
    #[doc(alias = "BatchReadConversations")]
    #[doc(alias = "batchReadConversations")]
    #[inline]
    pub fn batch_read_conversations(
        &self,
        sessions: impl private::IntoValue<Vec<crate::types::SessionId>>,
    ) -> crate::endpoint::BatchReadConversations
    where
        K: private::MayCall<crate::endpoint::kind::BatchReadConversations>,
    {
        crate::endpoint::__batch_read_conversations(
            &self.handle,
            &self.website_id,
            sessions,
        )
    }
    /// Marks all conversations of the workspace, or of one sub-inbox, as read.
    ///
    /// `PATCH /website/{website_id}/batch/read`
    ///
    /// Tiers: `user` (documented).
    /// Reference: [Batch Read All Conversations](https://docs.crisp.chat/references/rest-api/v1/#batch-read-items).
    ///
    /// All conversations are updated at once, with no record of which were unread.
    ///
    /// Returns `()`.
    /// The call, a [`BatchReadAllConversations`](crate::endpoint::BatchReadAllConversations), has optional parameters: `inbox_id`.
    #[doc(alias = "Batch Read All Conversations")]
    #[inline]
    pub fn batch_read_all_conversations(
        &self,
    ) -> crate::endpoint::BatchReadAllConversations
    where
        K: private::MayCall<crate::endpoint::kind::BatchReadAllConversations>,
    {
        crate::endpoint::__batch_read_all_conversations(&self.handle, &self.website_id)
    }
    /// Marks the given conversations as unread.
    ///
    /// `PATCH /website/{website_id}/batch/unread`
    ///
    /// Tiers: `user` (observed).
    /// Reference: [Batch Unread Conversations](https://docs.crisp.chat/references/rest-api/v1/#batch-unread-items).
    ///
    /// Not verified: the clients treat `sessions` as optional, but the reference requires it; the Go client documents acting on all conversations only for resolve and read.
    ///
    /// Returns `()`.
    /// The call, a [`BatchUnreadConversations`](crate::endpoint::BatchUnreadConversations), has optional parameters: `inbox_id`.
    ///
    /// # Arguments
    ///
    /// * `sessions`: [`Vec<SessionId>`](crate::types::SessionId). The ids of the conversations (at least 1 item).
    #[doc(alias = "Batch Unread Conversations")]
    #[doc(alias = "BatchUnreadConversations")]
    #[doc(alias = "batchUnreadConversations")]
    #[inline]
    pub fn batch_unread_conversations(
        &self,
        sessions: impl private::IntoValue<Vec<crate::types::SessionId>>,
    ) -> crate::endpoint::BatchUnreadConversations
    where
        K: private::MayCall<crate::endpoint::kind::BatchUnreadConversations>,
    {
        crate::endpoint::__batch_unread_conversations(
            &self.handle,
            &self.website_id,
            sessions,
        )
    }
    /// Assigns the given conversations to an operator, or removes their assignment.
    ///
    /// `PATCH /website/{website_id}/batch/routing`
    ///
    /// Tiers: `user` (observed).
    /// Reference: [Batch Routing Conversations](https://docs.crisp.chat/references/rest-api/v1/#batch-routing-items).
    ///
    /// Returns `()`.
    /// The call is a [`BatchRoutingConversations`](crate::endpoint::BatchRoutingConversations).
    ///
    /// # Arguments
    ///
    /// * `sessions`: [`Vec<SessionId>`](crate::types::SessionId). The ids of the conversations (at least 1 item).
    /// * `assigned`: [`ConversationAssigned`](crate::types::ConversationAssigned). The operator to whom the conversations are assigned. Null removes the assignment.
    #[doc(alias = "Batch Routing Conversations")]
    #[doc(alias = "BatchRoutingConversations")]
    #[doc(alias = "batchRoutingConversations")]
    #[inline]
    pub fn batch_routing_conversations(
        &self,
        sessions: impl private::IntoValue<Vec<crate::types::SessionId>>,
        assigned: impl private::IntoOption<crate::types::ConversationAssigned>,
    ) -> crate::endpoint::BatchRoutingConversations
    where
        K: private::MayCall<crate::endpoint::kind::BatchRoutingConversations>,
    {
        crate::endpoint::__batch_routing_conversations(
            &self.handle,
            &self.website_id,
            sessions,
            assigned,
        )
    }
    /// Moves the given conversations to a sub-inbox or to the main inbox.
    ///
    /// `PATCH /website/{website_id}/batch/inbox`
    ///
    /// Tiers: `user` (observed).
    /// Reference: [Batch Inbox Conversations](https://docs.crisp.chat/references/rest-api/v1/#batch-inbox-items).
    ///
    /// Returns `()`.
    /// The call is a [`BatchInboxConversations`](crate::endpoint::BatchInboxConversations).
    ///
    /// # Arguments
    ///
    /// * `sessions`: [`Vec<SessionId>`](crate::types::SessionId). The ids of the conversations (at least 1 item).
    /// * `inbox_id`: [`InboxId`](crate::types::InboxId). The sub-inbox to which the conversations are moved. Null for the main inbox.
    #[doc(alias = "Batch Inbox Conversations")]
    #[doc(alias = "BatchInboxConversations")]
    #[doc(alias = "batchInboxConversations")]
    #[inline]
    pub fn batch_inbox_conversations(
        &self,
        sessions: impl private::IntoValue<Vec<crate::types::SessionId>>,
        inbox_id: impl private::IntoOption<crate::types::InboxId>,
    ) -> crate::endpoint::BatchInboxConversations
    where
        K: private::MayCall<crate::endpoint::kind::BatchInboxConversations>,
    {
        crate::endpoint::__batch_inbox_conversations(
            &self.handle,
            &self.website_id,
            sessions,
            inbox_id,
        )
    }
    /// Blocks or unblocks the visitors of the given conversations.
    ///
    /// `PATCH /website/{website_id}/batch/block`
    ///
    /// Tiers: `user` (observed).
    /// Reference: [Batch Block Conversations](https://docs.crisp.chat/references/rest-api/v1/#batch-block-items).
    ///
    /// Returns `()`.
    /// The call is a [`BatchBlockConversations`](crate::endpoint::BatchBlockConversations).
    ///
    /// # Arguments
    ///
    /// * `sessions`: [`Vec<SessionId>`](crate::types::SessionId). The ids of the conversations (at least 1 item).
    /// * `blocked`: `bool`. Whether to block the visitors of the conversations.
    #[doc(alias = "Batch Block Conversations")]
    #[doc(alias = "BatchBlockConversations")]
    #[doc(alias = "batchBlockConversations")]
    #[inline]
    pub fn batch_block_conversations(
        &self,
        sessions: impl private::IntoValue<Vec<crate::types::SessionId>>,
        blocked: bool,
    ) -> crate::endpoint::BatchBlockConversations
    where
        K: private::MayCall<crate::endpoint::kind::BatchBlockConversations>,
    {
        crate::endpoint::__batch_block_conversations(
            &self.handle,
            &self.website_id,
            sessions,
            blocked,
        )
    }
    /// Reports the given conversations to Crisp, for example as spam.
    ///
    /// `POST /website/{website_id}/batch/report`
    ///
    /// Tiers: `user` (observed).
    /// Reference: [Batch Report Conversations](https://docs.crisp.chat/references/rest-api/v1/#batch-report-items).
    ///
    /// Returns `()`.
    /// The call is a [`BatchReportConversations`](crate::endpoint::BatchReportConversations).
    ///
    /// # Arguments
    ///
    /// * `sessions`: [`Vec<SessionId>`](crate::types::SessionId). The ids of the conversations (at least 1 item).
    /// * `flag`: [`ReportFlag`](crate::types::ReportFlag). The reason for the report.
    #[doc(alias = "Batch Report Conversations")]
    #[doc(alias = "BatchReportConversations")]
    #[doc(alias = "batchReportConversations")]
    #[inline]
    pub fn batch_report_conversations(
        &self,
        sessions: impl private::IntoValue<Vec<crate::types::SessionId>>,
        flag: impl Into<crate::types::ReportFlag>,
    ) -> crate::endpoint::BatchReportConversations
    where
        K: private::MayCall<crate::endpoint::kind::BatchReportConversations>,
    {
        crate::endpoint::__batch_report_conversations(
            &self.handle,
            &self.website_id,
            sessions,
            flag,
        )
    }
    /// Sets custom data for the given conversations.
    ///
    /// `PATCH /website/{website_id}/batch/data`
    ///
    /// Tiers: `user` (observed).
    /// Reference: [Batch Update Conversations Data](https://docs.crisp.chat/references/rest-api/v1/#batch-data-items).
    ///
    /// Not verified: no source documents whether keys that are not sent stay unchanged.
    ///
    /// Returns `()`.
    /// The call is a [`BatchUpdateConversationsData`](crate::endpoint::BatchUpdateConversationsData).
    ///
    /// # Arguments
    ///
    /// * `sessions`: [`Vec<SessionId>`](crate::types::SessionId). The ids of the conversations (at least 1 item).
    /// * `data`: `BTreeMap<String, Scalar>`. The custom data, by key.
    #[doc(alias = "Batch Update Conversations Data")]
    #[doc(alias = "batchUpdateConversationsData")]
    #[inline]
    pub fn batch_update_conversations_data(
        &self,
        sessions: impl private::IntoValue<Vec<crate::types::SessionId>>,
        data: impl private::IntoValue<private::BTreeMap<String, private::Scalar>>,
    ) -> crate::endpoint::BatchUpdateConversationsData
    where
        K: private::MayCall<crate::endpoint::kind::BatchUpdateConversationsData>,
    {
        crate::endpoint::__batch_update_conversations_data(
            &self.handle,
            &self.website_id,
            sessions,
            data,
        )
    }
    /// Sets custom data for the selected contacts.
    ///
    /// `PATCH /website/{website_id}/batch/data`
    ///
    /// Tiers: `user` (observed).
    /// Reference: [Batch Update People Data](https://docs.crisp.chat/references/rest-api/v1/#batch-data-items).
    ///
    /// If contacts are selected by a search, every matching contact is updated, however many there are.
    ///
    /// Not verified: no source documents whether keys that are not sent stay unchanged.
    ///
    /// Returns `()`.
    /// The call is a [`BatchUpdatePeopleData`](crate::endpoint::BatchUpdatePeopleData).
    ///
    /// # Arguments
    ///
    /// * `people`: [`WebsiteBatchPeopleOperationInner`](crate::types::WebsiteBatchPeopleOperationInner). The contacts to update.
    /// * `data`: `BTreeMap<String, Scalar>`. The custom data, by key.
    #[doc(alias = "Batch Update People Data")]
    #[doc(alias = "batchUpdatePeopleData")]
    #[inline]
    pub fn batch_update_people_data(
        &self,
        people: impl Into<crate::types::WebsiteBatchPeopleOperationInner>,
        data: impl private::IntoValue<private::BTreeMap<String, private::Scalar>>,
    ) -> crate::endpoint::BatchUpdatePeopleData
    where
        K: private::MayCall<crate::endpoint::kind::BatchUpdatePeopleData>,
    {
        crate::endpoint::__batch_update_people_data(
            &self.handle,
            &self.website_id,
            people,
            data,
        )
    }
    /// Assigns segments to the given conversations.
    ///
    /// `PATCH /website/{website_id}/batch/segments`
    ///
    /// Tiers: `user` (observed).
    /// Reference: [Batch Update Conversations Segments](https://docs.crisp.chat/references/rest-api/v1/#batch-segments-items).
    ///
    /// Not verified: no source documents whether the existing segments are preserved.
    ///
    /// Returns `()`.
    /// The call is a [`BatchUpdateConversationsSegments`](crate::endpoint::BatchUpdateConversationsSegments).
    ///
    /// # Arguments
    ///
    /// * `sessions`: [`Vec<SessionId>`](crate::types::SessionId). The ids of the conversations (at least 1 item).
    /// * `segments`: `Vec<String>`. The segments to assign.
    #[doc(alias = "Batch Update Conversations Segments")]
    #[doc(alias = "batchUpdateConversationsSegments")]
    #[inline]
    pub fn batch_update_conversations_segments(
        &self,
        sessions: impl private::IntoValue<Vec<crate::types::SessionId>>,
        segments: impl private::IntoValue<Vec<String>>,
    ) -> crate::endpoint::BatchUpdateConversationsSegments
    where
        K: private::MayCall<crate::endpoint::kind::BatchUpdateConversationsSegments>,
    {
        crate::endpoint::__batch_update_conversations_segments(
            &self.handle,
            &self.website_id,
            sessions,
            segments,
        )
    }
    /// Assigns segments to the selected contacts.
    ///
    /// `PATCH /website/{website_id}/batch/segments`
    ///
    /// Tiers: `user` (observed).
    /// Reference: [Batch Update People Segments](https://docs.crisp.chat/references/rest-api/v1/#batch-segments-items).
    ///
    /// If contacts are selected by a search, every matching contact is updated, however many there are.
    ///
    /// Not verified: no source documents whether the existing segments are preserved.
    ///
    /// Returns `()`.
    /// The call is a [`BatchUpdatePeopleSegments`](crate::endpoint::BatchUpdatePeopleSegments).
    ///
    /// # Arguments
    ///
    /// * `people`: [`WebsiteBatchPeopleOperationInner`](crate::types::WebsiteBatchPeopleOperationInner). The contacts to update.
    /// * `segments`: `Vec<String>`. The segments to assign.
    #[doc(alias = "Batch Update People Segments")]
    #[doc(alias = "batchUpdatePeopleSegments")]
    #[inline]
    pub fn batch_update_people_segments(
        &self,
        people: impl Into<crate::types::WebsiteBatchPeopleOperationInner>,
        segments: impl private::IntoValue<Vec<String>>,
    ) -> crate::endpoint::BatchUpdatePeopleSegments
    where
        K: private::MayCall<crate::endpoint::kind::BatchUpdatePeopleSegments>,
    {
        crate::endpoint::__batch_update_people_segments(
            &self.handle,
            &self.website_id,
            people,
            segments,
        )
    }
    /// Removes the given conversations and all their messages.
    ///
    /// `PATCH /website/{website_id}/batch/remove`
    ///
    /// Tiers: `user` (documented).
    /// Reference: [Batch Remove Conversations](https://docs.crisp.chat/references/rest-api/v1/#batch-remove-items).
    ///
    /// Removed conversations cannot be restored.
    ///
    /// Not verified: the reference and the clients treat `sessions` as optional; the Go client documents acting on all conversations only for resolve and read.
    ///
    /// Returns `()`.
    /// The call, a [`BatchRemoveConversations`](crate::endpoint::BatchRemoveConversations), has optional parameters: `inbox_id`.
    ///
    /// # Arguments
    ///
    /// * `sessions`: [`Vec<SessionId>`](crate::types::SessionId). The ids of the conversations (at least 1 item).
    #[doc(alias = "Batch Remove Conversations")]
    #[doc(alias = "BatchRemoveConversations")]
    #[doc(alias = "batchRemoveConversations")]
    #[inline]
    pub fn batch_remove_conversations(
        &self,
        sessions: impl private::IntoValue<Vec<crate::types::SessionId>>,
    ) -> crate::endpoint::BatchRemoveConversations
    where
        K: private::MayCall<crate::endpoint::kind::BatchRemoveConversations>,
    {
        crate::endpoint::__batch_remove_conversations(
            &self.handle,
            &self.website_id,
            sessions,
        )
    }
    /// Removes the selected contacts.
    ///
    /// `PATCH /website/{website_id}/batch/remove`
    ///
    /// Tiers: `user` (documented).
    /// Reference: [Batch Remove People](https://docs.crisp.chat/references/rest-api/v1/#batch-remove-items).
    ///
    /// Removed contacts cannot be restored. If contacts are selected by a search, every matching contact is removed, however many there are.
    ///
    /// Returns `()`.
    /// The call is a [`BatchRemovePeople`](crate::endpoint::BatchRemovePeople).
    ///
    /// # Arguments
    ///
    /// * `people`: [`WebsiteBatchPeopleOperationInner`](crate::types::WebsiteBatchPeopleOperationInner). The contacts to which the operation applies.
    #[doc(alias = "Batch Remove People")]
    #[doc(alias = "BatchRemovePeople")]
    #[doc(alias = "batchRemovePeople")]
    #[inline]
    pub fn batch_remove_people(
        &self,
        people: impl Into<crate::types::WebsiteBatchPeopleOperationInner>,
    ) -> crate::endpoint::BatchRemovePeople
    where
        K: private::MayCall<crate::endpoint::kind::BatchRemovePeople>,
    {
        crate::endpoint::__batch_remove_people(&self.handle, &self.website_id, people)
    }
}

/// # Endpoints of `website::campaign`
impl<K> WebsiteHandle<K> {
    /// Creates a campaign without a message.
    ///
    /// `POST /website/{website_id}/campaign`
    ///
    /// Tiers: `user` (documented).
    /// Reference: [Create A New Campaign](https://docs.crisp.chat/references/rest-api/v1/#create-a-new-campaign).
    ///
    /// Use `save_campaign` to set its message and recipients, and `dispatch_campaign` to send it.
    ///
    /// The output is known only from clients for other languages.
    ///
    /// Returns [`WebsiteCampaignNew`](crate::types::WebsiteCampaignNew).
    /// The call is a [`CreateNewCampaign`](crate::endpoint::CreateNewCampaign).
    ///
    /// # Arguments
    ///
    /// * `type_`: [`WebsiteCampaignType`](crate::types::WebsiteCampaignType). The type of the campaign.
    /// * `name`: `String`. The name of the campaign, as shown to operators.
    #[doc(alias = "Create A New Campaign")]
    #[doc(alias = "CreateNewCampaign")]
    #[doc(alias = "createNewCampaign")]
    #[inline]
    pub fn create_new_campaign(
        &self,
        type_: impl Into<crate::types::WebsiteCampaignType>,
        name: impl Into<String>,
    ) -> crate::endpoint::CreateNewCampaign
    where
        K: private::MayCall<crate::endpoint::kind::CreateNewCampaign>,
    {
        crate::endpoint::__create_new_campaign(
            &self.handle,
            &self.website_id,
            type_,
            name,
        )
    }
    /// Returns a campaign.
    ///
    /// `GET /website/{website_id}/campaign/{campaign_id}`
    ///
    /// Tiers: `user` (documented).
    /// Reference: [Get A Campaign](https://docs.crisp.chat/references/rest-api/v1/#get-a-campaign).
    ///
    /// The output is known only from clients for other languages.
    ///
    /// Returns [`WebsiteCampaignItem`](crate::types::WebsiteCampaignItem).
    /// The call is a [`GetCampaign`](crate::endpoint::GetCampaign).
    ///
    /// # Arguments
    ///
    /// * `campaign_id`: [`CampaignId`](crate::types::CampaignId)
    #[doc(alias = "Get A Campaign")]
    #[doc(alias = "GetCampaign")]
    #[doc(alias = "getCampaign")]
    #[inline]
    pub fn get_campaign(
        &self,
        campaign_id: impl private::PathParam<crate::types::CampaignId>,
    ) -> crate::endpoint::GetCampaign
    where
        K: private::MayCall<crate::endpoint::kind::GetCampaign>,
    {
        crate::endpoint::__get_campaign(&self.handle, &self.website_id, campaign_id)
    }
    /// Replaces all editable fields of a campaign.
    ///
    /// `PUT /website/{website_id}/campaign/{campaign_id}`
    ///
    /// Tiers: `user` (documented).
    /// Reference: [Save A Campaign](https://docs.crisp.chat/references/rest-api/v1/#save-a-campaign).
    ///
    /// Fields that are not sent are cleared.
    ///
    /// Returns `()`.
    /// The call is a [`SaveCampaign`](crate::endpoint::SaveCampaign).
    ///
    /// # Arguments
    ///
    /// * `campaign_id`: [`CampaignId`](crate::types::CampaignId)
    /// * `body`: [`WebsiteCampaignSave`](crate::types::WebsiteCampaignSave). The body of the request
    #[doc(alias = "Save A Campaign")]
    #[doc(alias = "SaveCampaign")]
    #[doc(alias = "saveCampaign")]
    #[inline]
    pub fn save_campaign(
        &self,
        campaign_id: impl private::PathParam<crate::types::CampaignId>,
        body: impl Into<crate::types::WebsiteCampaignSave>,
    ) -> crate::endpoint::SaveCampaign
    where
        K: private::MayCall<crate::endpoint::kind::SaveCampaign>,
    {
        crate::endpoint::__save_campaign(
            &self.handle,
            &self.website_id,
            campaign_id,
            body,
        )
    }
    /// Updates a campaign; fields that are not sent stay unchanged.
    ///
    /// `PATCH /website/{website_id}/campaign/{campaign_id}`
    ///
    /// Tiers: `user` (documented).
    /// Reference: [Update A Campaign](https://docs.crisp.chat/references/rest-api/v1/#update-a-campaign).
    ///
    /// Returns `()`.
    /// The call, a [`UpdateCampaign`](crate::endpoint::UpdateCampaign), has optional parameters: `type_`, `format`, `name`, `subject`, `tag`, `sender`, `recipients`, `flow`, `message`, `options`.
    ///
    /// # Arguments
    ///
    /// * `campaign_id`: [`CampaignId`](crate::types::CampaignId)
    #[doc(alias = "Update A Campaign")]
    #[doc(alias = "UpdateCampaign")]
    #[doc(alias = "updateCampaign")]
    #[inline]
    pub fn update_campaign(
        &self,
        campaign_id: impl private::PathParam<crate::types::CampaignId>,
    ) -> crate::endpoint::UpdateCampaign
    where
        K: private::MayCall<crate::endpoint::kind::UpdateCampaign>,
    {
        crate::endpoint::__update_campaign(&self.handle, &self.website_id, campaign_id)
    }
    /// Starts sending a campaign that is ready.
    ///
    /// `POST /website/{website_id}/campaign/{campaign_id}/dispatch`
    ///
    /// Tiers: `user` (documented).
    /// Reference: [Dispatch A Campaign](https://docs.crisp.chat/references/rest-api/v1/#dispatch-a-campaign).
    ///
    /// The result is delivered as the realtime event `campaign:dispatched`, not in the response.
    ///
    /// The campaign is sent to its recipients, which cannot be undone. The event `campaign:progress` reports the progress.
    ///
    /// Returns `()`.
    /// The call is a [`DispatchCampaign`](crate::endpoint::DispatchCampaign).
    ///
    /// # Arguments
    ///
    /// * `campaign_id`: [`CampaignId`](crate::types::CampaignId)
    #[doc(alias = "Dispatch A Campaign")]
    #[doc(alias = "DispatchCampaign")]
    #[doc(alias = "dispatchCampaign")]
    #[inline]
    pub fn dispatch_campaign(
        &self,
        campaign_id: impl private::PathParam<crate::types::CampaignId>,
    ) -> crate::endpoint::DispatchCampaign
    where
        K: private::MayCall<crate::endpoint::kind::DispatchCampaign>,
    {
        crate::endpoint::__dispatch_campaign(&self.handle, &self.website_id, campaign_id)
    }
    /// Pauses a dispatched campaign.
    ///
    /// `POST /website/{website_id}/campaign/{campaign_id}/pause`
    ///
    /// Tiers: `user` (documented).
    /// Reference: [Pause A Campaign](https://docs.crisp.chat/references/rest-api/v1/#pause-a-campaign).
    ///
    /// The result is delivered as the realtime event `campaign:running`, not in the response.
    ///
    /// Returns `()`.
    /// The call is a [`PauseCampaign`](crate::endpoint::PauseCampaign).
    ///
    /// # Arguments
    ///
    /// * `campaign_id`: [`CampaignId`](crate::types::CampaignId)
    #[doc(alias = "Pause A Campaign")]
    #[doc(alias = "PauseCampaign")]
    #[doc(alias = "pauseCampaign")]
    #[inline]
    pub fn pause_campaign(
        &self,
        campaign_id: impl private::PathParam<crate::types::CampaignId>,
    ) -> crate::endpoint::PauseCampaign
    where
        K: private::MayCall<crate::endpoint::kind::PauseCampaign>,
    {
        crate::endpoint::__pause_campaign(&self.handle, &self.website_id, campaign_id)
    }
    /// Resumes a paused campaign.
    ///
    /// `POST /website/{website_id}/campaign/{campaign_id}/resume`
    ///
    /// Tiers: `user` (documented).
    /// Reference: [Resume A Campaign](https://docs.crisp.chat/references/rest-api/v1/#resume-a-campaign).
    ///
    /// The result is delivered as the realtime event `campaign:running`, not in the response.
    ///
    /// Returns `()`.
    /// The call is a [`ResumeCampaign`](crate::endpoint::ResumeCampaign).
    ///
    /// # Arguments
    ///
    /// * `campaign_id`: [`CampaignId`](crate::types::CampaignId)
    #[doc(alias = "Resume A Campaign")]
    #[doc(alias = "ResumeCampaign")]
    #[doc(alias = "resumeCampaign")]
    #[inline]
    pub fn resume_campaign(
        &self,
        campaign_id: impl private::PathParam<crate::types::CampaignId>,
    ) -> crate::endpoint::ResumeCampaign
    where
        K: private::MayCall<crate::endpoint::kind::ResumeCampaign>,
    {
        crate::endpoint::__resume_campaign(&self.handle, &self.website_id, campaign_id)
    }
    /// Sends a test of a campaign that is ready, without sending it to its recipients.
    ///
    /// `POST /website/{website_id}/campaign/{campaign_id}/test`
    ///
    /// Tiers: `user` (documented).
    /// Reference: [Test A Campaign](https://docs.crisp.chat/references/rest-api/v1/#test-a-campaign).
    ///
    /// Not verified: no source documents the recipient of the test.
    ///
    /// Returns `()`.
    /// The call is a [`TestCampaign`](crate::endpoint::TestCampaign).
    ///
    /// # Arguments
    ///
    /// * `campaign_id`: [`CampaignId`](crate::types::CampaignId)
    #[doc(alias = "Test A Campaign")]
    #[doc(alias = "TestCampaign")]
    #[doc(alias = "testCampaign")]
    #[inline]
    pub fn test_campaign(
        &self,
        campaign_id: impl private::PathParam<crate::types::CampaignId>,
    ) -> crate::endpoint::TestCampaign
    where
        K: private::MayCall<crate::endpoint::kind::TestCampaign>,
    {
        crate::endpoint::__test_campaign(&self.handle, &self.website_id, campaign_id)
    }
    /// Removes a campaign.
    ///
    /// `DELETE /website/{website_id}/campaign/{campaign_id}`
    ///
    /// Tiers: `user` (documented).
    /// Reference: [Remove A Campaign](https://docs.crisp.chat/references/rest-api/v1/#remove-a-campaign).
    ///
    /// Returns `()`.
    /// The call is a [`RemoveCampaign`](crate::endpoint::RemoveCampaign).
    ///
    /// # Arguments
    ///
    /// * `campaign_id`: [`CampaignId`](crate::types::CampaignId)
    #[doc(alias = "Remove A Campaign")]
    #[doc(alias = "RemoveCampaign")]
    #[doc(alias = "removeCampaign")]
    #[inline]
    pub fn remove_campaign(
        &self,
        campaign_id: impl private::PathParam<crate::types::CampaignId>,
    ) -> crate::endpoint::RemoveCampaign
    where
        K: private::MayCall<crate::endpoint::kind::RemoveCampaign>,
    {
        crate::endpoint::__remove_campaign(&self.handle, &self.website_id, campaign_id)
    }
    /// Checks whether a campaign exists.
    ///
    /// `HEAD /website/{website_id}/campaign/{campaign_id}`
    ///
    /// Tiers: `user` (documented).
    /// Reference: [Check If Campaign Exists](https://docs.crisp.chat/references/rest-api/v1/#check-if-campaign-exists).
    ///
    /// Returns `bool`.
    /// The call is a [`CheckCampaignExists`](crate::endpoint::CheckCampaignExists).
    ///
    /// # Arguments
    ///
    /// * `campaign_id`: [`CampaignId`](crate::types::CampaignId)
    #[doc(alias = "Check If Campaign Exists")]
    #[doc(alias = "CheckCampaignExists")]
    #[doc(alias = "checkCampaignExists")]
    #[inline]
    pub fn check_campaign_exists(
        &self,
        campaign_id: impl private::PathParam<crate::types::CampaignId>,
    ) -> crate::endpoint::CheckCampaignExists
    where
        K: private::MayCall<crate::endpoint::kind::CheckCampaignExists>,
    {
        crate::endpoint::__check_campaign_exists(
            &self.handle,
            &self.website_id,
            campaign_id,
        )
    }
    /// Lists the contacts to whom a campaign would be sent.
    ///
    /// `GET /website/{website_id}/campaign/{campaign_id}/recipients/{page_number}`
    ///
    /// Tiers: `user` (documented).
    /// Reference: [List Campaign Recipients](https://docs.crisp.chat/references/rest-api/v1/#list-campaign-recipients).
    ///
    /// Available only for one-shot campaigns that have not been dispatched yet.
    ///
    /// The output is known only from clients for other languages.
    ///
    /// Returns [`Vec<WebsiteCampaignRecipient>`](crate::types::WebsiteCampaignRecipient).
    /// The call, a [`ListCampaignRecipients`](crate::endpoint::ListCampaignRecipients), has optional parameters: `page`.
    ///
    /// # Arguments
    ///
    /// * `campaign_id`: [`CampaignId`](crate::types::CampaignId)
    #[doc(alias = "List Campaign Recipients")]
    #[doc(alias = "ListCampaignRecipients")]
    #[doc(alias = "listCampaignRecipients")]
    #[inline]
    pub fn list_campaign_recipients(
        &self,
        campaign_id: impl private::PathParam<crate::types::CampaignId>,
    ) -> crate::endpoint::ListCampaignRecipients
    where
        K: private::MayCall<crate::endpoint::kind::ListCampaignRecipients>,
    {
        crate::endpoint::__list_campaign_recipients(
            &self.handle,
            &self.website_id,
            campaign_id,
        )
    }
    /// Lists the contacts who opened a campaign, followed a link in it, or unsubscribed.
    ///
    /// `GET /website/{website_id}/campaign/{campaign_id}/statistics/{type}/{page_number}`
    ///
    /// Tiers: `user` (documented).
    /// Reference: [List Campaign Statistics](https://docs.crisp.chat/references/rest-api/v1/#list-campaign-statistics).
    ///
    /// The output is known only from clients for other languages.
    ///
    /// Returns [`Vec<WebsiteCampaignStatistic>`](crate::types::WebsiteCampaignStatistic).
    /// The call, a [`ListCampaignStatistics`](crate::endpoint::ListCampaignStatistics), has optional parameters: `page`, `per_page`.
    ///
    /// # Arguments
    ///
    /// * `campaign_id`: [`CampaignId`](crate::types::CampaignId)
    /// * `type_`: [`WebsiteCampaignStatisticType`](crate::types::WebsiteCampaignStatisticType). The kind of interaction.
    #[doc(alias = "List Campaign Statistics")]
    #[doc(alias = "ListCampaignStatistics")]
    #[doc(alias = "listCampaignStatistics")]
    #[inline]
    pub fn list_campaign_statistics(
        &self,
        campaign_id: impl private::PathParam<crate::types::CampaignId>,
        type_: impl private::PathParam<crate::types::WebsiteCampaignStatisticType>,
    ) -> crate::endpoint::ListCampaignStatistics
    where
        K: private::MayCall<crate::endpoint::kind::ListCampaignStatistics>,
    {
        crate::endpoint::__list_campaign_statistics(
            &self.handle,
            &self.website_id,
            campaign_id,
            type_,
        )
    }
}

/// # Endpoints of `website::campaigns`
impl<K> WebsiteHandle<K> {
    /// Lists the workspace's campaigns.
    ///
    /// `GET /website/{website_id}/campaigns/list/{page_number}`
    ///
    /// Tiers: `user` (documented).
    /// Reference: [List Campaigns](https://docs.crisp.chat/references/rest-api/v1/#list-campaigns).
    ///
    /// The output is known only from clients for other languages.
    ///
    /// Returns [`Vec<WebsiteCampaignExcerpt>`](crate::types::WebsiteCampaignExcerpt).
    /// The call, a [`ListCampaigns`](crate::endpoint::ListCampaigns), has optional parameters: `page`, `search_name`, `filter_tag`, `filter_type_one_shot`, `filter_type_automated`, `filter_status_not_configured`, `filter_status_ready`, `filter_status_paused`, `filter_status_sending`, `filter_status_done`.
    #[doc(alias = "FilterCampaigns")]
    #[doc(alias = "List Campaigns")]
    #[doc(alias = "ListCampaigns")]
    #[doc(alias = "listCampaigns")]
    #[inline]
    pub fn list_campaigns(&self) -> crate::endpoint::ListCampaigns
    where
        K: private::MayCall<crate::endpoint::kind::ListCampaigns>,
    {
        crate::endpoint::__list_campaigns(&self.handle, &self.website_id)
    }
    /// Lists the tags of the workspace's campaigns.
    ///
    /// `GET /website/{website_id}/campaigns/tags`
    ///
    /// Tiers: `user` (documented).
    /// Reference: [List Campaign Tags](https://docs.crisp.chat/references/rest-api/v1/#list-campaign-tags).
    ///
    /// The output is known only from clients for other languages.
    ///
    /// Returns `Vec<String>`.
    /// The call is a [`ListCampaignTags`](crate::endpoint::ListCampaignTags).
    #[doc(alias = "List Campaign Tags")]
    #[doc(alias = "ListCampaignTags")]
    #[doc(alias = "listCampaignTags")]
    #[inline]
    pub fn list_campaign_tags(&self) -> crate::endpoint::ListCampaignTags
    where
        K: private::MayCall<crate::endpoint::kind::ListCampaignTags>,
    {
        crate::endpoint::__list_campaign_tags(&self.handle, &self.website_id)
    }
    /// Lists the campaign templates available to the workspace.
    ///
    /// `GET /website/{website_id}/campaigns/templates/{page_number}`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Reference: [List Campaign Templates](https://docs.crisp.chat/references/rest-api/v1/#list-campaign-templates).
    ///
    /// The output is known only from clients for other languages.
    ///
    /// Returns [`Vec<WebsiteCampaignTemplateExcerpt>`](crate::types::WebsiteCampaignTemplateExcerpt).
    /// The call, a [`ListCampaignTemplates`](crate::endpoint::ListCampaignTemplates), has optional parameters: `page`, `search_name`, `filter_type_static`, `filter_type_custom`.
    #[doc(alias = "FilterCampaignTemplates")]
    #[doc(alias = "List Campaign Templates")]
    #[doc(alias = "ListCampaignTemplates")]
    #[doc(alias = "listCampaignTemplates")]
    #[inline]
    pub fn list_campaign_templates(&self) -> crate::endpoint::ListCampaignTemplates
    where
        K: private::MayCall<crate::endpoint::kind::ListCampaignTemplates>,
    {
        crate::endpoint::__list_campaign_templates(&self.handle, &self.website_id)
    }
    /// Returns a campaign template, including its content.
    ///
    /// `GET /website/{website_id}/campaigns/template/{template_id}`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Reference: [Get A Campaign Template](https://docs.crisp.chat/references/rest-api/v1/#get-a-campaign-template).
    ///
    /// The output is known only from clients for other languages.
    ///
    /// Returns [`WebsiteCampaignTemplateItem`](crate::types::WebsiteCampaignTemplateItem).
    /// The call is a [`GetCampaignTemplate`](crate::endpoint::GetCampaignTemplate).
    ///
    /// # Arguments
    ///
    /// * `template_id`: [`TemplateId`](crate::types::TemplateId)
    #[doc(alias = "Get A Campaign Template")]
    #[doc(alias = "GetCampaignTemplate")]
    #[doc(alias = "getCampaignTemplate")]
    #[inline]
    pub fn get_campaign_template(
        &self,
        template_id: impl private::PathParam<crate::types::TemplateId>,
    ) -> crate::endpoint::GetCampaignTemplate
    where
        K: private::MayCall<crate::endpoint::kind::GetCampaignTemplate>,
    {
        crate::endpoint::__get_campaign_template(
            &self.handle,
            &self.website_id,
            template_id,
        )
    }
    /// Creates a campaign template without content.
    ///
    /// `POST /website/{website_id}/campaigns/template`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Reference: [Create A New Campaign Template](https://docs.crisp.chat/references/rest-api/v1/#create-a-new-campaign-template).
    ///
    /// Use `save_campaign_template` to set its content.
    ///
    /// The output is known only from clients for other languages.
    ///
    /// Returns [`WebsiteCampaignTemplateNew`](crate::types::WebsiteCampaignTemplateNew).
    /// The call is a [`CreateNewCampaignTemplate`](crate::endpoint::CreateNewCampaignTemplate).
    ///
    /// # Arguments
    ///
    /// * `name`: `String`. The name of the template.
    /// * `format`: [`WebsiteCampaignFormat`](crate::types::WebsiteCampaignFormat). The format of the content.
    #[doc(alias = "Create A New Campaign Template")]
    #[doc(alias = "CreateNewCampaignTemplate")]
    #[doc(alias = "createNewCampaignTemplate")]
    #[inline]
    pub fn create_new_campaign_template(
        &self,
        name: impl Into<String>,
        format: impl Into<crate::types::WebsiteCampaignFormat>,
    ) -> crate::endpoint::CreateNewCampaignTemplate
    where
        K: private::MayCall<crate::endpoint::kind::CreateNewCampaignTemplate>,
    {
        crate::endpoint::__create_new_campaign_template(
            &self.handle,
            &self.website_id,
            name,
            format,
        )
    }
    /// Replaces the name, format, and content of a campaign template.
    ///
    /// `PUT /website/{website_id}/campaigns/template/{template_id}`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Reference: [Save A Campaign Template](https://docs.crisp.chat/references/rest-api/v1/#save-a-campaign-template).
    ///
    /// Returns `()`.
    /// The call is a [`SaveCampaignTemplate`](crate::endpoint::SaveCampaignTemplate).
    ///
    /// # Arguments
    ///
    /// * `template_id`: [`TemplateId`](crate::types::TemplateId)
    /// * `name`: `String`. The name of the template.
    /// * `format`: [`WebsiteCampaignFormat`](crate::types::WebsiteCampaignFormat). The format of the content.
    /// * `content`: `String`. The content of the template, in the format given by `format`.
    #[doc(alias = "Save A Campaign Template")]
    #[doc(alias = "SaveCampaignTemplate")]
    #[doc(alias = "saveCampaignTemplate")]
    #[inline]
    pub fn save_campaign_template(
        &self,
        template_id: impl private::PathParam<crate::types::TemplateId>,
        name: impl Into<String>,
        format: impl Into<crate::types::WebsiteCampaignFormat>,
        content: impl Into<String>,
    ) -> crate::endpoint::SaveCampaignTemplate
    where
        K: private::MayCall<crate::endpoint::kind::SaveCampaignTemplate>,
    {
        crate::endpoint::__save_campaign_template(
            &self.handle,
            &self.website_id,
            template_id,
            name,
            format,
            content,
        )
    }
    /// Updates a campaign template; fields that are not sent stay unchanged.
    ///
    /// `PATCH /website/{website_id}/campaigns/template/{template_id}`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Reference: [Update A Campaign Template](https://docs.crisp.chat/references/rest-api/v1/#update-a-campaign-template).
    ///
    /// Returns `()`.
    /// The call, a [`UpdateCampaignTemplate`](crate::endpoint::UpdateCampaignTemplate), has optional parameters: `name`, `format`, `content`.
    ///
    /// # Arguments
    ///
    /// * `template_id`: [`TemplateId`](crate::types::TemplateId)
    #[doc(alias = "Update A Campaign Template")]
    #[doc(alias = "UpdateCampaignTemplate")]
    #[doc(alias = "updateCampaignTemplate")]
    #[inline]
    pub fn update_campaign_template(
        &self,
        template_id: impl private::PathParam<crate::types::TemplateId>,
    ) -> crate::endpoint::UpdateCampaignTemplate
    where
        K: private::MayCall<crate::endpoint::kind::UpdateCampaignTemplate>,
    {
        crate::endpoint::__update_campaign_template(
            &self.handle,
            &self.website_id,
            template_id,
        )
    }
    /// Removes a campaign template.
    ///
    /// `DELETE /website/{website_id}/campaigns/template/{template_id}`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Reference: [Remove A Campaign Template](https://docs.crisp.chat/references/rest-api/v1/#remove-a-campaign-template).
    ///
    /// Returns `()`.
    /// The call is a [`RemoveCampaignTemplate`](crate::endpoint::RemoveCampaignTemplate).
    ///
    /// # Arguments
    ///
    /// * `template_id`: [`TemplateId`](crate::types::TemplateId)
    #[doc(alias = "Remove A Campaign Template")]
    #[doc(alias = "RemoveCampaignTemplate")]
    #[doc(alias = "removeCampaignTemplate")]
    #[inline]
    pub fn remove_campaign_template(
        &self,
        template_id: impl private::PathParam<crate::types::TemplateId>,
    ) -> crate::endpoint::RemoveCampaignTemplate
    where
        K: private::MayCall<crate::endpoint::kind::RemoveCampaignTemplate>,
    {
        crate::endpoint::__remove_campaign_template(
            &self.handle,
            &self.website_id,
            template_id,
        )
    }
    /// Checks whether a campaign template exists.
    ///
    /// `HEAD /website/{website_id}/campaigns/template/{template_id}`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Reference: [Check If Campaign Template Exists](https://docs.crisp.chat/references/rest-api/v1/#check-if-campaign-template-exists).
    ///
    /// Returns `bool`.
    /// The call is a [`CheckCampaignTemplateExists`](crate::endpoint::CheckCampaignTemplateExists).
    ///
    /// # Arguments
    ///
    /// * `template_id`: [`TemplateId`](crate::types::TemplateId)
    #[doc(alias = "Check If Campaign Template Exists")]
    #[doc(alias = "CheckCampaignTemplateExists")]
    #[doc(alias = "checkCampaignTemplateExists")]
    #[inline]
    pub fn check_campaign_template_exists(
        &self,
        template_id: impl private::PathParam<crate::types::TemplateId>,
    ) -> crate::endpoint::CheckCampaignTemplateExists
    where
        K: private::MayCall<crate::endpoint::kind::CheckCampaignTemplateExists>,
    {
        crate::endpoint::__check_campaign_template_exists(
            &self.handle,
            &self.website_id,
            template_id,
        )
    }
}

/// # Endpoints of `website::connect`
impl<K> WebsiteHandle<K> {
    /// Returns the URLs for receiving realtime events of the workspace.
    ///
    /// `GET /website/{website_id}/connect/endpoints`
    ///
    /// Tiers: `website` (observed).
    /// Reference: [Get Connect Endpoints](https://docs.crisp.chat/references/rest-api/v1/#get-website-connect-endpoints).
    ///
    /// Not verified: the reference documents this path, but the Node and Go clients omit the id when they connect with a website token.
    ///
    /// The output is known only from clients for other languages.
    ///
    /// Returns [`WebsiteConnectEndpoints`](crate::types::WebsiteConnectEndpoints).
    /// The call is a [`WebsiteGetConnectEndpoints`](crate::endpoint::WebsiteGetConnectEndpoints).
    #[doc(alias = "Get Connect Endpoints")]
    #[doc(alias = "GetConnectEndpoints")]
    #[doc(alias = "getConnectEndpoints")]
    #[inline]
    pub fn website_get_connect_endpoints(
        &self,
    ) -> crate::endpoint::WebsiteGetConnectEndpoints
    where
        K: private::MayCall<crate::endpoint::kind::WebsiteGetConnectEndpoints>,
    {
        crate::endpoint::__website_get_connect_endpoints(&self.handle, &self.website_id)
    }
}

/// # Endpoints of `website::conversation`
impl<K> WebsiteHandle<K> {
    /// Creates a conversation, which does not appear in the inbox until its visitor sends a message.
    ///
    /// `POST /website/{website_id}/conversation`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Plugin tokens in production need the scope `website:conversation:initiate`.
    /// Reference: [Create A New Conversation](https://docs.crisp.chat/references/rest-api/v1/#create-a-new-conversation).
    ///
    /// If the plan currently allows no more conversations, the request fails with 423 `quota_limit_exceeded`.
    ///
    /// The output is known only from clients for other languages.
    ///
    /// Returns [`ConversationNew`](crate::types::ConversationNew).
    /// The call is a [`CreateNewConversation`](crate::endpoint::CreateNewConversation).
    #[doc(alias = "Create A New Conversation")]
    #[doc(alias = "CreateNewConversation")]
    #[doc(alias = "createNewConversation")]
    #[inline]
    pub fn create_new_conversation(&self) -> crate::endpoint::CreateNewConversation
    where
        K: private::MayCall<crate::endpoint::kind::CreateNewConversation>,
    {
        crate::endpoint::__create_new_conversation(&self.handle, &self.website_id)
    }
    /// Returns a conversation.
    ///
    /// `GET /website/{website_id}/conversation/{session_id}`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Plugin tokens in production need the scope `website:conversation:sessions`.
    /// Reference: [Get A Conversation](https://docs.crisp.chat/references/rest-api/v1/#get-a-conversation).
    ///
    /// Returns [`Conversation`](crate::types::Conversation).
    /// The call is a [`GetConversation`](crate::endpoint::GetConversation).
    ///
    /// # Arguments
    ///
    /// * `session_id`: [`SessionId`](crate::types::SessionId)
    #[doc(alias = "Get A Conversation")]
    #[doc(alias = "GetConversation")]
    #[doc(alias = "get")]
    #[doc(alias = "getConversation")]
    #[inline]
    pub fn get_conversation(
        &self,
        session_id: impl private::PathParam<crate::types::SessionId>,
    ) -> crate::endpoint::GetConversation
    where
        K: private::MayCall<crate::endpoint::kind::GetConversation>,
    {
        crate::endpoint::__get_conversation(&self.handle, &self.website_id, session_id)
    }
    /// Sends a message as an operator or on behalf of the visitor.
    ///
    /// `POST /website/{website_id}/conversation/{session_id}/message`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Plugin tokens in production need the scope `website:conversation:messages`.
    /// Reference: [Send A Message In Conversation](https://docs.crisp.chat/references/rest-api/v1/#send-a-message-in-conversation).
    ///
    /// The message is not yet delivered when the response arrives. A conversation holds about 10,000 messages; beyond this limit, the request fails with 409 `too_many_messages`.
    ///
    /// Returns [`ConversationMessageDispatched`](crate::types::ConversationMessageDispatched).
    /// The call is a [`SendMessageInConversation`](crate::endpoint::SendMessageInConversation).
    ///
    /// # Arguments
    ///
    /// * `session_id`: [`SessionId`](crate::types::SessionId)
    /// * `body`: [`NewMessage`](crate::types::NewMessage). The body of the request
    #[doc(alias = "Send A Message In Conversation")]
    #[doc(alias = "SendAnimationMessageInConversation")]
    #[doc(alias = "SendAudioMessageInConversation")]
    #[doc(alias = "SendCarouselMessageInConversation")]
    #[doc(alias = "SendEventMessageInConversation")]
    #[doc(alias = "SendFieldMessageInConversation")]
    #[doc(alias = "SendFileMessageInConversation")]
    #[doc(alias = "SendNoteMessageInConversation")]
    #[doc(alias = "SendPickerMessageInConversation")]
    #[doc(alias = "SendTextMessageInConversation")]
    #[doc(alias = "send")]
    #[doc(alias = "sendMessageInConversation")]
    #[inline]
    pub fn send_message_in_conversation(
        &self,
        session_id: impl private::PathParam<crate::types::SessionId>,
        body: impl Into<crate::types::NewMessage>,
    ) -> crate::endpoint::SendMessageInConversation
    where
        K: private::MayCall<crate::endpoint::kind::SendMessageInConversation>,
    {
        crate::endpoint::__send_message_in_conversation(
            &self.handle,
            &self.website_id,
            session_id,
            body,
        )
    }
    /// Returns the newest messages of a conversation, or those before, after, or around a point in time.
    ///
    /// `GET /website/{website_id}/conversation/{session_id}/messages`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Plugin tokens in production need the scope `website:conversation:messages`.
    /// Reference: [Get Messages In Conversation](https://docs.crisp.chat/references/rest-api/v1/#get-messages-in-conversation).
    ///
    /// Crisp determines the number of messages. To load older messages, set `timestamp_before` to the time of the oldest message received so far.
    ///
    /// Returns [`Vec<ConversationMessage>`](crate::types::ConversationMessage).
    /// The call, a [`GetMessagesInConversation`](crate::endpoint::GetMessagesInConversation), has optional parameters: `timestamp_before`, `timestamp_after`, `timestamp_around`.
    ///
    /// # Arguments
    ///
    /// * `session_id`: [`SessionId`](crate::types::SessionId)
    #[doc(alias = "Get Messages In Conversation")]
    #[doc(alias = "GetMessagesInConversationBefore")]
    #[doc(alias = "GetMessagesInConversationLast")]
    #[doc(alias = "getMessagesInConversation")]
    #[doc(alias = "messages")]
    #[inline]
    pub fn get_messages_in_conversation(
        &self,
        session_id: impl private::PathParam<crate::types::SessionId>,
    ) -> crate::endpoint::GetMessagesInConversation
    where
        K: private::MayCall<crate::endpoint::kind::GetMessagesInConversation>,
    {
        crate::endpoint::__get_messages_in_conversation(
            &self.handle,
            &self.website_id,
            session_id,
        )
    }
    /// Marks messages of a conversation as read.
    ///
    /// `PATCH /website/{website_id}/conversation/{session_id}/read`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Plugin tokens in production need the scope `website:conversation:messages`.
    /// Reference: [Mark Messages As Read In Conversation](https://docs.crisp.chat/references/rest-api/v1/#mark-messages-as-read-in-conversation).
    ///
    /// If no fingerprints are sent, all messages are marked.
    ///
    /// Returns `()`.
    /// The call, a [`MarkMessagesReadInConversation`](crate::endpoint::MarkMessagesReadInConversation), has optional parameters: `fingerprints`.
    ///
    /// # Arguments
    ///
    /// * `session_id`: [`SessionId`](crate::types::SessionId)
    /// * `from`: [`MessageFrom`](crate::types::MessageFrom). The side of the conversation that sent the messages.
    /// * `origin`: [`MessageOrigin`](crate::types::MessageOrigin). The channel through which the messages were read or delivered.
    #[doc(alias = "Mark Messages As Read In Conversation")]
    #[doc(alias = "MarkMessagesReadInConversation")]
    #[doc(alias = "markMessagesReadInConversation")]
    #[doc(alias = "mark_read")]
    #[inline]
    pub fn mark_messages_read_in_conversation(
        &self,
        session_id: impl private::PathParam<crate::types::SessionId>,
        from: impl Into<crate::types::MessageFrom>,
        origin: impl Into<crate::types::MessageOrigin>,
    ) -> crate::endpoint::MarkMessagesReadInConversation
    where
        K: private::MayCall<crate::endpoint::kind::MarkMessagesReadInConversation>,
    {
        crate::endpoint::__mark_messages_read_in_conversation(
            &self.handle,
            &self.website_id,
            session_id,
            from,
            origin,
        )
    }
    /// Marks messages of a conversation as delivered.
    ///
    /// `PATCH /website/{website_id}/conversation/{session_id}/delivered`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Plugin tokens in production need the scope `website:conversation:messages`.
    /// Reference: [Mark Messages As Delivered In Conversation](https://docs.crisp.chat/references/rest-api/v1/#mark-messages-as-delivered-in-conversation).
    ///
    /// Not verified: the reference requires `fingerprints` here, but the clients treat it as optional, as in `mark_messages_read_in_conversation`.
    ///
    /// Returns `()`.
    /// The call, a [`MarkMessagesDeliveredInConversation`](crate::endpoint::MarkMessagesDeliveredInConversation), has optional parameters: `fingerprints`.
    ///
    /// # Arguments
    ///
    /// * `session_id`: [`SessionId`](crate::types::SessionId)
    /// * `from`: [`MessageFrom`](crate::types::MessageFrom). The side of the conversation that sent the messages.
    /// * `origin`: [`MessageOrigin`](crate::types::MessageOrigin). The channel through which the messages were read or delivered.
    #[doc(alias = "Mark Messages As Delivered In Conversation")]
    #[doc(alias = "MarkMessagesDeliveredInConversation")]
    #[doc(alias = "markMessagesDeliveredInConversation")]
    #[inline]
    pub fn mark_messages_delivered_in_conversation(
        &self,
        session_id: impl private::PathParam<crate::types::SessionId>,
        from: impl Into<crate::types::MessageFrom>,
        origin: impl Into<crate::types::MessageOrigin>,
    ) -> crate::endpoint::MarkMessagesDeliveredInConversation
    where
        K: private::MayCall<crate::endpoint::kind::MarkMessagesDeliveredInConversation>,
    {
        crate::endpoint::__mark_messages_delivered_in_conversation(
            &self.handle,
            &self.website_id,
            session_id,
            from,
            origin,
        )
    }
    /// Returns the metadata of a conversation, which describes its visitor.
    ///
    /// `GET /website/{website_id}/conversation/{session_id}/meta`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Plugin tokens in production need the scope `website:conversation:sessions`.
    /// Reference: [Get Conversation Metas](https://docs.crisp.chat/references/rest-api/v1/#get-conversation-metas).
    ///
    /// The output is known only from clients for other languages.
    ///
    /// Returns [`ConversationMeta`](crate::types::ConversationMeta).
    /// The call is a [`GetConversationMetas`](crate::endpoint::GetConversationMetas).
    ///
    /// # Arguments
    ///
    /// * `session_id`: [`SessionId`](crate::types::SessionId)
    #[doc(alias = "Get Conversation Metas")]
    #[doc(alias = "GetConversationMetas")]
    #[doc(alias = "getConversationMetas")]
    #[doc(alias = "metas")]
    #[inline]
    pub fn get_conversation_metas(
        &self,
        session_id: impl private::PathParam<crate::types::SessionId>,
    ) -> crate::endpoint::GetConversationMetas
    where
        K: private::MayCall<crate::endpoint::kind::GetConversationMetas>,
    {
        crate::endpoint::__get_conversation_metas(
            &self.handle,
            &self.website_id,
            session_id,
        )
    }
    /// Updates the metadata of a conversation, which describes its visitor; fields that are not sent stay unchanged.
    ///
    /// `PATCH /website/{website_id}/conversation/{session_id}/meta`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Plugin tokens in production need the scope `website:conversation:sessions`.
    /// Reference: [Update Conversation Metas](https://docs.crisp.chat/references/rest-api/v1/#update-conversation-metas).
    ///
    /// Returns `()`.
    /// The call, a [`UpdateConversationMetas`](crate::endpoint::UpdateConversationMetas), has optional parameters: `nickname`, `email`, `phone`, `address`, `subject`, `origin`, `ip`, `avatar`, `segments`, `data`, `device`.
    ///
    /// # Arguments
    ///
    /// * `session_id`: [`SessionId`](crate::types::SessionId)
    #[doc(alias = "Update Conversation Metas")]
    #[doc(alias = "UpdateConversationMetas")]
    #[doc(alias = "updateConversationMetas")]
    #[doc(alias = "update_metas")]
    #[inline]
    pub fn update_conversation_metas(
        &self,
        session_id: impl private::PathParam<crate::types::SessionId>,
    ) -> crate::endpoint::UpdateConversationMetas
    where
        K: private::MayCall<crate::endpoint::kind::UpdateConversationMetas>,
    {
        crate::endpoint::__update_conversation_metas(
            &self.handle,
            &self.website_id,
            session_id,
        )
    }
    /// Marks a conversation as pending, unresolved, or resolved.
    ///
    /// `PATCH /website/{website_id}/conversation/{session_id}/state`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Plugin tokens in production need the scope `website:conversation:states`.
    /// Reference: [Change Conversation State](https://docs.crisp.chat/references/rest-api/v1/#change-conversation-state).
    ///
    /// Returns `()`.
    /// The call, a [`ChangeConversationState`](crate::endpoint::ChangeConversationState), has optional parameters: `user`, `origin`.
    ///
    /// # Arguments
    ///
    /// * `session_id`: [`SessionId`](crate::types::SessionId)
    /// * `state`: [`ConversationState`](crate::types::ConversationState). The new state of the conversation.
    #[doc(alias = "Change Conversation State")]
    #[doc(alias = "ChangeConversationState")]
    #[doc(alias = "changeConversationState")]
    #[doc(alias = "set_state")]
    #[inline]
    pub fn change_conversation_state(
        &self,
        session_id: impl private::PathParam<crate::types::SessionId>,
        state: impl Into<crate::types::ConversationState>,
    ) -> crate::endpoint::ChangeConversationState
    where
        K: private::MayCall<crate::endpoint::kind::ChangeConversationState>,
    {
        crate::endpoint::__change_conversation_state(
            &self.handle,
            &self.website_id,
            session_id,
            state,
        )
    }
    /// Returns the operator to whom a conversation is assigned.
    ///
    /// `GET /website/{website_id}/conversation/{session_id}/routing`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Plugin tokens in production need the scope `website:conversation:routing`.
    /// Reference: [Get Conversation Routing Assign](https://docs.crisp.chat/references/rest-api/v1/#get-conversation-routing-assign).
    ///
    /// The output is known only from clients for other languages.
    ///
    /// Returns [`ConversationRoutingAssign`](crate::types::ConversationRoutingAssign).
    /// The call is a [`GetConversationRoutingAssign`](crate::endpoint::GetConversationRoutingAssign).
    ///
    /// # Arguments
    ///
    /// * `session_id`: [`SessionId`](crate::types::SessionId)
    #[doc(alias = "Get Conversation Routing Assign")]
    #[doc(alias = "GetConversationRoutingAssign")]
    #[doc(alias = "getConversationRoutingAssign")]
    #[inline]
    pub fn get_conversation_routing_assign(
        &self,
        session_id: impl private::PathParam<crate::types::SessionId>,
    ) -> crate::endpoint::GetConversationRoutingAssign
    where
        K: private::MayCall<crate::endpoint::kind::GetConversationRoutingAssign>,
    {
        crate::endpoint::__get_conversation_routing_assign(
            &self.handle,
            &self.website_id,
            session_id,
        )
    }
    /// Assigns a conversation to an operator, or removes its assignment.
    ///
    /// `PATCH /website/{website_id}/conversation/{session_id}/routing`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Plugin tokens in production need the scope `website:conversation:routing`.
    /// Reference: [Assign Conversation Routing](https://docs.crisp.chat/references/rest-api/v1/#assign-conversation-routing).
    ///
    /// Returns `()`.
    /// The call, a [`AssignConversationRouting`](crate::endpoint::AssignConversationRouting), has optional parameters: `silent`.
    ///
    /// # Arguments
    ///
    /// * `session_id`: [`SessionId`](crate::types::SessionId)
    /// * `assigned`: [`ConversationAssigned`](crate::types::ConversationAssigned). The operator to whom the conversation is assigned. Null removes the assignment.
    #[doc(alias = "Assign Conversation Routing")]
    #[doc(alias = "AssignConversationRouting")]
    #[doc(alias = "assign")]
    #[doc(alias = "assignConversationRouting")]
    #[inline]
    pub fn assign_conversation_routing(
        &self,
        session_id: impl private::PathParam<crate::types::SessionId>,
        assigned: impl private::IntoOption<crate::types::ConversationAssigned>,
    ) -> crate::endpoint::AssignConversationRouting
    where
        K: private::MayCall<crate::endpoint::kind::AssignConversationRouting>,
    {
        crate::endpoint::__assign_conversation_routing(
            &self.handle,
            &self.website_id,
            session_id,
            assigned,
        )
    }
    /// Checks whether a conversation exists.
    ///
    /// `HEAD /website/{website_id}/conversation/{session_id}`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Plugin tokens in production need the scope `website:conversation:sessions`.
    /// Reference: [Check If Conversation Exists](https://docs.crisp.chat/references/rest-api/v1/#check-if-conversation-exists).
    ///
    /// Returns `bool`.
    /// The call is a [`CheckConversationExists`](crate::endpoint::CheckConversationExists).
    ///
    /// # Arguments
    ///
    /// * `session_id`: [`SessionId`](crate::types::SessionId)
    #[doc(alias = "Check If Conversation Exists")]
    #[doc(alias = "CheckConversationExists")]
    #[doc(alias = "checkConversationExists")]
    #[inline]
    pub fn check_conversation_exists(
        &self,
        session_id: impl private::PathParam<crate::types::SessionId>,
    ) -> crate::endpoint::CheckConversationExists
    where
        K: private::MayCall<crate::endpoint::kind::CheckConversationExists>,
    {
        crate::endpoint::__check_conversation_exists(
            &self.handle,
            &self.website_id,
            session_id,
        )
    }
    /// Opens the conversation with a visitor whose session already exists.
    ///
    /// `POST /website/{website_id}/conversation/{session_id}/initiate`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Plugin tokens in production need the scope `website:conversation:initiate`.
    /// Reference: [Initiate A Conversation With Existing Session](https://docs.crisp.chat/references/rest-api/v1/#initiate-a-conversation-with-existing-session).
    ///
    /// The result is delivered as the realtime event `session:request:initiated`, not in the response.
    ///
    /// Does not create a conversation; use `create_new_conversation` for that.
    ///
    /// Returns `()`.
    /// The call is a [`InitiateConversationWithExistingSession`](crate::endpoint::InitiateConversationWithExistingSession).
    ///
    /// # Arguments
    ///
    /// * `session_id`: [`SessionId`](crate::types::SessionId)
    #[doc(alias = "Initiate A Conversation With Existing Session")]
    #[doc(alias = "InitiateConversationWithExistingSession")]
    #[doc(alias = "initiateConversationWithExistingSession")]
    #[inline]
    pub fn initiate_conversation_with_existing_session(
        &self,
        session_id: impl private::PathParam<crate::types::SessionId>,
    ) -> crate::endpoint::InitiateConversationWithExistingSession
    where
        K: private::MayCall<
            crate::endpoint::kind::InitiateConversationWithExistingSession,
        >,
    {
        crate::endpoint::__initiate_conversation_with_existing_session(
            &self.handle,
            &self.website_id,
            session_id,
        )
    }
    /// Removes a conversation and all its messages.
    ///
    /// `DELETE /website/{website_id}/conversation/{session_id}`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Plugin tokens in production need the scope `website:conversation:sessions`.
    /// Reference: [Remove A Conversation](https://docs.crisp.chat/references/rest-api/v1/#remove-a-conversation).
    ///
    /// This operation destroys data.
    ///
    /// Returns `()`.
    /// The call is a [`RemoveConversation`](crate::endpoint::RemoveConversation).
    ///
    /// # Arguments
    ///
    /// * `session_id`: [`SessionId`](crate::types::SessionId)
    #[doc(alias = "Remove A Conversation")]
    #[doc(alias = "RemoveConversation")]
    #[doc(alias = "removeConversation")]
    #[inline]
    pub fn remove_conversation(
        &self,
        session_id: impl private::PathParam<crate::types::SessionId>,
    ) -> crate::endpoint::RemoveConversation
    where
        K: private::MayCall<crate::endpoint::kind::RemoveConversation>,
    {
        crate::endpoint::__remove_conversation(
            &self.handle,
            &self.website_id,
            session_id,
        )
    }
    /// Returns a message.
    ///
    /// `GET /website/{website_id}/conversation/{session_id}/message/{fingerprint}`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Plugin tokens in production need the scope `website:conversation:messages`.
    /// Reference: [Get A Message In Conversation](https://docs.crisp.chat/references/rest-api/v1/#get-a-message-in-conversation).
    ///
    /// The output is known only from clients for other languages.
    ///
    /// Returns [`ConversationMessage`](crate::types::ConversationMessage).
    /// The call is a [`GetMessageInConversation`](crate::endpoint::GetMessageInConversation).
    ///
    /// # Arguments
    ///
    /// * `session_id`: [`SessionId`](crate::types::SessionId)
    /// * `fingerprint`: `Fingerprint`. The fingerprint that identifies the message in its conversation.
    #[doc(alias = "Get A Message In Conversation")]
    #[doc(alias = "GetMessageInConversation")]
    #[doc(alias = "getMessageInConversation")]
    #[inline]
    pub fn get_message_in_conversation(
        &self,
        session_id: impl private::PathParam<crate::types::SessionId>,
        fingerprint: impl private::PathParam<private::Fingerprint>,
    ) -> crate::endpoint::GetMessageInConversation
    where
        K: private::MayCall<crate::endpoint::kind::GetMessageInConversation>,
    {
        crate::endpoint::__get_message_in_conversation(
            &self.handle,
            &self.website_id,
            session_id,
            fingerprint,
        )
    }
    /// Replaces the content of a message.
    ///
    /// `PATCH /website/{website_id}/conversation/{session_id}/message/{fingerprint}`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Plugin tokens in production need the scope `website:conversation:messages`.
    /// Reference: [Update A Message In Conversation](https://docs.crisp.chat/references/rest-api/v1/#update-a-message-in-conversation).
    ///
    /// The content must match the type of the message. According to the reference, only messages from the chat can be updated.
    ///
    /// Returns `()`.
    /// The call is a [`UpdateMessageInConversation`](crate::endpoint::UpdateMessageInConversation).
    ///
    /// # Arguments
    ///
    /// * `session_id`: [`SessionId`](crate::types::SessionId)
    /// * `fingerprint`: `Fingerprint`. The fingerprint that identifies the message in its conversation.
    /// * `content`: [`UpdatedMessageContent`](crate::types::UpdatedMessageContent). The new content, which replaces the existing content entirely.
    #[doc(alias = "Update A Message In Conversation")]
    #[doc(alias = "UpdateAnimationMessageInConversation")]
    #[doc(alias = "UpdateAudioMessageInConversation")]
    #[doc(alias = "UpdateCarouselMessageInConversation")]
    #[doc(alias = "UpdateEventMessageInConversation")]
    #[doc(alias = "UpdateFieldMessageInConversation")]
    #[doc(alias = "UpdateFileMessageInConversation")]
    #[doc(alias = "UpdateNoteMessageInConversation")]
    #[doc(alias = "UpdatePickerMessageInConversation")]
    #[doc(alias = "UpdateTextMessageInConversation")]
    #[doc(alias = "updateMessageInConversation")]
    #[inline]
    pub fn update_message_in_conversation(
        &self,
        session_id: impl private::PathParam<crate::types::SessionId>,
        fingerprint: impl private::PathParam<private::Fingerprint>,
        content: impl Into<crate::types::UpdatedMessageContent>,
    ) -> crate::endpoint::UpdateMessageInConversation
    where
        K: private::MayCall<crate::endpoint::kind::UpdateMessageInConversation>,
    {
        crate::endpoint::__update_message_in_conversation(
            &self.handle,
            &self.website_id,
            session_id,
            fingerprint,
            content,
        )
    }
    /// Removes a message.
    ///
    /// `DELETE /website/{website_id}/conversation/{session_id}/message/{fingerprint}`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Plugin tokens in production need the scope `website:conversation:messages`.
    /// Reference: [Remove A Message In Conversation](https://docs.crisp.chat/references/rest-api/v1/#remove-a-message-in-conversation).
    ///
    /// This operation destroys data.
    ///
    /// Returns `()`.
    /// The call is a [`RemoveMessageInConversation`](crate::endpoint::RemoveMessageInConversation).
    ///
    /// # Arguments
    ///
    /// * `session_id`: [`SessionId`](crate::types::SessionId)
    /// * `fingerprint`: `Fingerprint`. The fingerprint that identifies the message in its conversation.
    #[doc(alias = "Remove A Message In Conversation")]
    #[doc(alias = "RemoveMessageInConversation")]
    #[doc(alias = "removeMessageInConversation")]
    #[inline]
    pub fn remove_message_in_conversation(
        &self,
        session_id: impl private::PathParam<crate::types::SessionId>,
        fingerprint: impl private::PathParam<private::Fingerprint>,
    ) -> crate::endpoint::RemoveMessageInConversation
    where
        K: private::MayCall<crate::endpoint::kind::RemoveMessageInConversation>,
    {
        crate::endpoint::__remove_message_in_conversation(
            &self.handle,
            &self.website_id,
            session_id,
            fingerprint,
        )
    }
    /// Returns the original from which a message was created, such as an incoming email.
    ///
    /// `GET /website/{website_id}/conversation/{session_id}/original/{original_id}`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Plugin tokens in production need the scope `website:conversation:messages`.
    /// Reference: [Get An Original Message In Conversation](https://docs.crisp.chat/references/rest-api/v1/#get-an-original-message-in-conversation).
    ///
    /// The output is known only from clients for other languages.
    ///
    /// Returns [`ConversationOriginal`](crate::types::ConversationOriginal).
    /// The call is a [`GetOriginalMessageInConversation`](crate::endpoint::GetOriginalMessageInConversation).
    ///
    /// # Arguments
    ///
    /// * `session_id`: [`SessionId`](crate::types::SessionId)
    /// * `original_id`: [`OriginalId`](crate::types::OriginalId)
    #[doc(alias = "Get An Original Message In Conversation")]
    #[doc(alias = "GetOriginalMessageInConversation")]
    #[doc(alias = "getOriginalMessageInConversation")]
    #[inline]
    pub fn get_original_message_in_conversation(
        &self,
        session_id: impl private::PathParam<crate::types::SessionId>,
        original_id: impl private::PathParam<crate::types::OriginalId>,
    ) -> crate::endpoint::GetOriginalMessageInConversation
    where
        K: private::MayCall<crate::endpoint::kind::GetOriginalMessageInConversation>,
    {
        crate::endpoint::__get_original_message_in_conversation(
            &self.handle,
            &self.website_id,
            session_id,
            original_id,
        )
    }
    /// Marks a conversation as unread.
    ///
    /// `PATCH /website/{website_id}/conversation/{session_id}/unread`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Plugin tokens in production need the scope `website:conversation:messages`.
    /// Reference: [Mark Conversation As Unread](https://docs.crisp.chat/references/rest-api/v1/#mark-conversation-as-unread).
    ///
    /// Returns `()`.
    /// The call is a [`MarkConversationAsUnread`](crate::endpoint::MarkConversationAsUnread).
    ///
    /// # Arguments
    ///
    /// * `session_id`: [`SessionId`](crate::types::SessionId)
    /// * `from`: [`MessageFrom`](crate::types::MessageFrom). The side of the conversation that sent the messages.
    #[doc(alias = "Mark Conversation As Unread")]
    #[doc(alias = "MarkConversationAsUnread")]
    #[doc(alias = "markConversationAsUnread")]
    #[inline]
    pub fn mark_conversation_as_unread(
        &self,
        session_id: impl private::PathParam<crate::types::SessionId>,
        from: impl Into<crate::types::MessageFrom>,
    ) -> crate::endpoint::MarkConversationAsUnread
    where
        K: private::MayCall<crate::endpoint::kind::MarkConversationAsUnread>,
    {
        crate::endpoint::__mark_conversation_as_unread(
            &self.handle,
            &self.website_id,
            session_id,
            from,
        )
    }
    /// Signals that the visitor or an operator started or stopped typing a message.
    ///
    /// `PATCH /website/{website_id}/conversation/{session_id}/compose`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Plugin tokens in production need the scope `website:conversation:messages`.
    /// Reference: [Compose A Message In Conversation](https://docs.crisp.chat/references/rest-api/v1/#compose-a-message-in-conversation).
    ///
    /// Returns `()`.
    /// The call, a [`ComposeMessageInConversation`](crate::endpoint::ComposeMessageInConversation), has optional parameters: `excerpt`, `stealth`, `automated`.
    ///
    /// # Arguments
    ///
    /// * `session_id`: [`SessionId`](crate::types::SessionId)
    /// * `type_`: [`ComposeType`](crate::types::ComposeType). Whether typing started or stopped.
    /// * `from`: [`MessageFrom`](crate::types::MessageFrom). The side of the conversation that is typing.
    #[doc(alias = "Compose A Message In Conversation")]
    #[doc(alias = "ComposeMessageInConversation")]
    #[doc(alias = "composeMessageInConversation")]
    #[inline]
    pub fn compose_message_in_conversation(
        &self,
        session_id: impl private::PathParam<crate::types::SessionId>,
        type_: impl Into<crate::types::ComposeType>,
        from: impl Into<crate::types::MessageFrom>,
    ) -> crate::endpoint::ComposeMessageInConversation
    where
        K: private::MayCall<crate::endpoint::kind::ComposeMessageInConversation>,
    {
        crate::endpoint::__compose_message_in_conversation(
            &self.handle,
            &self.website_id,
            session_id,
            type_,
            from,
        )
    }
    /// Lists the web pages that the visitor viewed.
    ///
    /// `GET /website/{website_id}/conversation/{session_id}/pages/{page_number}`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Plugin tokens in production need the scope `website:conversation:pages`.
    /// Reference: [List Conversation Pages](https://docs.crisp.chat/references/rest-api/v1/#list-conversation-pages).
    ///
    /// The output is known only from clients for other languages.
    ///
    /// Returns [`Vec<ConversationPage>`](crate::types::ConversationPage).
    /// The call, a [`ListConversationPages`](crate::endpoint::ListConversationPages), has optional parameters: `page`.
    ///
    /// # Arguments
    ///
    /// * `session_id`: [`SessionId`](crate::types::SessionId)
    #[doc(alias = "List Conversation Pages")]
    #[doc(alias = "ListConversationPages")]
    #[doc(alias = "listConversationPages")]
    #[inline]
    pub fn list_conversation_pages(
        &self,
        session_id: impl private::PathParam<crate::types::SessionId>,
    ) -> crate::endpoint::ListConversationPages
    where
        K: private::MayCall<crate::endpoint::kind::ListConversationPages>,
    {
        crate::endpoint::__list_conversation_pages(
            &self.handle,
            &self.website_id,
            session_id,
        )
    }
    /// Lists the custom events of a conversation.
    ///
    /// `GET /website/{website_id}/conversation/{session_id}/events/{page_number}`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Plugin tokens in production need the scope `website:conversation:events`.
    /// Reference: [List Conversation Events](https://docs.crisp.chat/references/rest-api/v1/#list-conversation-events).
    ///
    /// The output is known only from clients for other languages.
    ///
    /// Returns [`Vec<ConversationEvent>`](crate::types::ConversationEvent).
    /// The call, a [`ListConversationEvents`](crate::endpoint::ListConversationEvents), has optional parameters: `page`.
    ///
    /// # Arguments
    ///
    /// * `session_id`: [`SessionId`](crate::types::SessionId)
    #[doc(alias = "List Conversation Events")]
    #[doc(alias = "ListConversationEvents")]
    #[doc(alias = "listConversationEvents")]
    #[inline]
    pub fn list_conversation_events(
        &self,
        session_id: impl private::PathParam<crate::types::SessionId>,
    ) -> crate::endpoint::ListConversationEvents
    where
        K: private::MayCall<crate::endpoint::kind::ListConversationEvents>,
    {
        crate::endpoint::__list_conversation_events(
            &self.handle,
            &self.website_id,
            session_id,
        )
    }
    /// Lists the files that were sent in a conversation.
    ///
    /// `GET /website/{website_id}/conversation/{session_id}/files/{page_number}`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Plugin tokens in production need the scope `website:conversation:sessions`.
    /// Reference: [List Conversation Files](https://docs.crisp.chat/references/rest-api/v1/#list-conversation-files).
    ///
    /// The output is known only from clients for other languages.
    ///
    /// Returns [`Vec<ConversationFile>`](crate::types::ConversationFile).
    /// The call, a [`ListConversationFiles`](crate::endpoint::ListConversationFiles), has optional parameters: `page`.
    ///
    /// # Arguments
    ///
    /// * `session_id`: [`SessionId`](crate::types::SessionId)
    #[doc(alias = "List Conversation Files")]
    #[doc(alias = "ListConversationFiles")]
    #[doc(alias = "listConversationFiles")]
    #[inline]
    pub fn list_conversation_files(
        &self,
        session_id: impl private::PathParam<crate::types::SessionId>,
    ) -> crate::endpoint::ListConversationFiles
    where
        K: private::MayCall<crate::endpoint::kind::ListConversationFiles>,
    {
        crate::endpoint::__list_conversation_files(
            &self.handle,
            &self.website_id,
            session_id,
        )
    }
    /// Returns the state of a conversation.
    ///
    /// `GET /website/{website_id}/conversation/{session_id}/state`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Plugin tokens in production need the scope `website:conversation:states`.
    /// Reference: [Get Conversation State](https://docs.crisp.chat/references/rest-api/v1/#get-conversation-state).
    ///
    /// The output is known only from clients for other languages.
    ///
    /// Returns [`ConversationStateData`](crate::types::ConversationStateData).
    /// The call is a [`GetConversationState`](crate::endpoint::GetConversationState).
    ///
    /// # Arguments
    ///
    /// * `session_id`: [`SessionId`](crate::types::SessionId)
    #[doc(alias = "Get Conversation State")]
    #[doc(alias = "GetConversationState")]
    #[doc(alias = "getConversationState")]
    #[inline]
    pub fn get_conversation_state(
        &self,
        session_id: impl private::PathParam<crate::types::SessionId>,
    ) -> crate::endpoint::GetConversationState
    where
        K: private::MayCall<crate::endpoint::kind::GetConversationState>,
    {
        crate::endpoint::__get_conversation_state(
            &self.handle,
            &self.website_id,
            session_id,
        )
    }
    /// Moves a conversation to a sub-inbox or back to the main inbox.
    ///
    /// `PATCH /website/{website_id}/conversation/{session_id}/inbox`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Plugin tokens in production need the scope `website:conversation:sessions`.
    /// Reference: [Update Conversation Inbox](https://docs.crisp.chat/references/rest-api/v1/#update-conversation-inbox).
    ///
    /// Returns `()`.
    /// The call is a [`UpdateConversationInbox`](crate::endpoint::UpdateConversationInbox).
    ///
    /// # Arguments
    ///
    /// * `session_id`: [`SessionId`](crate::types::SessionId)
    /// * `inbox_id`: [`InboxId`](crate::types::InboxId). The sub-inbox to which the conversation is moved. Null for the main inbox.
    #[doc(alias = "Update Conversation Inbox")]
    #[doc(alias = "UpdateConversationInbox")]
    #[doc(alias = "updateConversationInbox")]
    #[inline]
    pub fn update_conversation_inbox(
        &self,
        session_id: impl private::PathParam<crate::types::SessionId>,
        inbox_id: impl private::IntoOption<crate::types::InboxId>,
    ) -> crate::endpoint::UpdateConversationInbox
    where
        K: private::MayCall<crate::endpoint::kind::UpdateConversationInbox>,
    {
        crate::endpoint::__update_conversation_inbox(
            &self.handle,
            &self.website_id,
            session_id,
            inbox_id,
        )
    }
    /// Notifies the other operators that an operator opened or closed a conversation on screen.
    ///
    /// `PATCH /website/{website_id}/conversation/{session_id}/open`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Plugin tokens in production need the scope `website:conversation:actions`.
    /// Reference: [Update Conversation Open State](https://docs.crisp.chat/references/rest-api/v1/#update-conversation-open-state).
    ///
    /// Returns `()`.
    /// The call is a [`UpdateConversationOpenState`](crate::endpoint::UpdateConversationOpenState).
    ///
    /// # Arguments
    ///
    /// * `session_id`: [`SessionId`](crate::types::SessionId)
    /// * `opened`: `bool`. Whether the conversation is open on screen.
    #[doc(alias = "Update Conversation Open State")]
    #[doc(alias = "UpdateConversationOpenState")]
    #[doc(alias = "updateConversationOpenState")]
    #[inline]
    pub fn update_conversation_open_state(
        &self,
        session_id: impl private::PathParam<crate::types::SessionId>,
        opened: bool,
    ) -> crate::endpoint::UpdateConversationOpenState
    where
        K: private::MayCall<crate::endpoint::kind::UpdateConversationOpenState>,
    {
        crate::endpoint::__update_conversation_open_state(
            &self.handle,
            &self.website_id,
            session_id,
            opened,
        )
    }
    /// Returns the parent and child conversations of a conversation.
    ///
    /// `GET /website/{website_id}/conversation/{session_id}/relations`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Plugin tokens in production need the scope `website:conversation:sessions`.
    /// Reference: [Get Conversation Relations](https://docs.crisp.chat/references/rest-api/v1/#get-conversation-relations).
    ///
    /// The output is known only from clients for other languages.
    ///
    /// Returns [`ConversationRelations`](crate::types::ConversationRelations).
    /// The call is a [`GetConversationRelations`](crate::endpoint::GetConversationRelations).
    ///
    /// # Arguments
    ///
    /// * `session_id`: [`SessionId`](crate::types::SessionId)
    #[doc(alias = "Get Conversation Relations")]
    #[doc(alias = "GetConversationRelations")]
    #[doc(alias = "getConversationRelations")]
    #[inline]
    pub fn get_conversation_relations(
        &self,
        session_id: impl private::PathParam<crate::types::SessionId>,
    ) -> crate::endpoint::GetConversationRelations
    where
        K: private::MayCall<crate::endpoint::kind::GetConversationRelations>,
    {
        crate::endpoint::__get_conversation_relations(
            &self.handle,
            &self.website_id,
            session_id,
        )
    }
    /// Returns the participants of a conversation other than the visitor and the operators.
    ///
    /// `GET /website/{website_id}/conversation/{session_id}/participants`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Plugin tokens in production need the scope `website:conversation:participants`.
    /// Reference: [Get Conversation Participants](https://docs.crisp.chat/references/rest-api/v1/#get-conversation-participants).
    ///
    /// The output is known only from clients for other languages.
    ///
    /// Returns [`ConversationParticipants`](crate::types::ConversationParticipants).
    /// The call is a [`GetConversationParticipants`](crate::endpoint::GetConversationParticipants).
    ///
    /// # Arguments
    ///
    /// * `session_id`: [`SessionId`](crate::types::SessionId)
    #[doc(alias = "Get Conversation Participants")]
    #[doc(alias = "GetConversationParticipants")]
    #[doc(alias = "getConversationParticipants")]
    #[inline]
    pub fn get_conversation_participants(
        &self,
        session_id: impl private::PathParam<crate::types::SessionId>,
    ) -> crate::endpoint::GetConversationParticipants
    where
        K: private::MayCall<crate::endpoint::kind::GetConversationParticipants>,
    {
        crate::endpoint::__get_conversation_participants(
            &self.handle,
            &self.website_id,
            session_id,
        )
    }
    /// Replaces all participants of a conversation.
    ///
    /// `PUT /website/{website_id}/conversation/{session_id}/participants`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Plugin tokens in production need the scope `website:conversation:participants`.
    /// Reference: [Save Conversation Participants](https://docs.crisp.chat/references/rest-api/v1/#save-conversation-participants).
    ///
    /// An empty list removes all participants. The maximum number of participants depends on the plan.
    ///
    /// Returns `()`.
    /// The call, a [`SaveConversationParticipants`](crate::endpoint::SaveConversationParticipants), has optional parameters: `user`, `origin`.
    ///
    /// # Arguments
    ///
    /// * `session_id`: [`SessionId`](crate::types::SessionId)
    /// * `participants`: [`Vec<ConversationParticipant>`](crate::types::ConversationParticipant). The complete list of participants, including existing participants to keep.
    #[doc(alias = "Save Conversation Participants")]
    #[doc(alias = "SaveConversationParticipants")]
    #[doc(alias = "saveConversationParticipants")]
    #[inline]
    pub fn save_conversation_participants(
        &self,
        session_id: impl private::PathParam<crate::types::SessionId>,
        participants: impl private::IntoValue<Vec<crate::types::ConversationParticipant>>,
    ) -> crate::endpoint::SaveConversationParticipants
    where
        K: private::MayCall<crate::endpoint::kind::SaveConversationParticipants>,
    {
        crate::endpoint::__save_conversation_participants(
            &self.handle,
            &self.website_id,
            session_id,
            participants,
        )
    }
    /// Returns whether the visitor of a conversation is blocked.
    ///
    /// `GET /website/{website_id}/conversation/{session_id}/block`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Plugin tokens in production need the scope `website:conversation:actions`.
    /// Reference: [Get Block Status For Conversation](https://docs.crisp.chat/references/rest-api/v1/#get-block-status-for-conversation).
    ///
    /// The output is known only from clients for other languages.
    ///
    /// Returns [`ConversationBlock`](crate::types::ConversationBlock).
    /// The call is a [`GetBlockStatusForConversation`](crate::endpoint::GetBlockStatusForConversation).
    ///
    /// # Arguments
    ///
    /// * `session_id`: [`SessionId`](crate::types::SessionId)
    #[doc(alias = "Get Block Status For Conversation")]
    #[doc(alias = "GetBlockStatusForConversation")]
    #[doc(alias = "getBlockStatusForConversation")]
    #[inline]
    pub fn get_block_status_for_conversation(
        &self,
        session_id: impl private::PathParam<crate::types::SessionId>,
    ) -> crate::endpoint::GetBlockStatusForConversation
    where
        K: private::MayCall<crate::endpoint::kind::GetBlockStatusForConversation>,
    {
        crate::endpoint::__get_block_status_for_conversation(
            &self.handle,
            &self.website_id,
            session_id,
        )
    }
    /// Blocks or unblocks the visitor of a conversation.
    ///
    /// `PATCH /website/{website_id}/conversation/{session_id}/block`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Plugin tokens in production need the scope `website:conversation:actions`.
    /// Reference: [Block Incoming Messages For Conversation](https://docs.crisp.chat/references/rest-api/v1/#block-incoming-messages-for-conversation).
    ///
    /// Returns `()`.
    /// The call, a [`BlockIncomingMessagesForConversation`](crate::endpoint::BlockIncomingMessagesForConversation), has optional parameters: `user`, `origin`.
    ///
    /// # Arguments
    ///
    /// * `session_id`: [`SessionId`](crate::types::SessionId)
    /// * `blocked`: `bool`. Whether to reject messages from the visitor.
    #[doc(alias = "Block Incoming Messages For Conversation")]
    #[doc(alias = "BlockIncomingMessagesForConversation")]
    #[doc(alias = "blockIncomingMessagesForConversation")]
    #[inline]
    pub fn block_incoming_messages_for_conversation(
        &self,
        session_id: impl private::PathParam<crate::types::SessionId>,
        blocked: bool,
    ) -> crate::endpoint::BlockIncomingMessagesForConversation
    where
        K: private::MayCall<crate::endpoint::kind::BlockIncomingMessagesForConversation>,
    {
        crate::endpoint::__block_incoming_messages_for_conversation(
            &self.handle,
            &self.website_id,
            session_id,
            blocked,
        )
    }
    /// Returns whether the visitor's identity is verified, and by which methods.
    ///
    /// `GET /website/{website_id}/conversation/{session_id}/verify`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Plugin tokens in production need the scope `website:conversation:sessions`.
    /// Reference: [Get Verify Status For Conversation](https://docs.crisp.chat/references/rest-api/v1/#get-verify-status-for-conversation).
    ///
    /// The output is known only from clients for other languages.
    ///
    /// Returns [`ConversationVerify`](crate::types::ConversationVerify).
    /// The call is a [`GetVerifyStatusForConversation`](crate::endpoint::GetVerifyStatusForConversation).
    ///
    /// # Arguments
    ///
    /// * `session_id`: [`SessionId`](crate::types::SessionId)
    #[doc(alias = "Get Verify Status For Conversation")]
    #[doc(alias = "GetVerifyStatusForConversation")]
    #[doc(alias = "getVerifyStatusForConversation")]
    #[inline]
    pub fn get_verify_status_for_conversation(
        &self,
        session_id: impl private::PathParam<crate::types::SessionId>,
    ) -> crate::endpoint::GetVerifyStatusForConversation
    where
        K: private::MayCall<crate::endpoint::kind::GetVerifyStatusForConversation>,
    {
        crate::endpoint::__get_verify_status_for_conversation(
            &self.handle,
            &self.website_id,
            session_id,
        )
    }
    /// Sets whether the visitor's identity is considered verified.
    ///
    /// `PATCH /website/{website_id}/conversation/{session_id}/verify`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Plugin tokens in production need the scope `website:conversation:sessions`.
    /// Reference: [Update Verify Status For Conversation](https://docs.crisp.chat/references/rest-api/v1/#update-verify-status-for-conversation).
    ///
    /// Returns `()`.
    /// The call is a [`UpdateVerifyStatusForConversation`](crate::endpoint::UpdateVerifyStatusForConversation).
    ///
    /// # Arguments
    ///
    /// * `session_id`: [`SessionId`](crate::types::SessionId)
    /// * `verified`: `bool`. Whether the visitor's identity is considered verified.
    #[doc(alias = "Update Verify Status For Conversation")]
    #[doc(alias = "UpdateVerifyStatusForConversation")]
    #[doc(alias = "updateVerifyStatusForConversation")]
    #[inline]
    pub fn update_verify_status_for_conversation(
        &self,
        session_id: impl private::PathParam<crate::types::SessionId>,
        verified: bool,
    ) -> crate::endpoint::UpdateVerifyStatusForConversation
    where
        K: private::MayCall<crate::endpoint::kind::UpdateVerifyStatusForConversation>,
    {
        crate::endpoint::__update_verify_status_for_conversation(
            &self.handle,
            &self.website_id,
            session_id,
            verified,
        )
    }
    /// Asks the visitor to verify their identity through a link that is sent to them.
    ///
    /// `POST /website/{website_id}/conversation/{session_id}/verify/identity`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Plugin tokens in production need the scope `website:conversation:sessions`.
    /// Reference: [Request Identity Verification For Conversation](https://docs.crisp.chat/references/rest-api/v1/#request-identity-verification-for-conversation).
    ///
    /// The result is delivered as the realtime event `session:update_verify`, not in the response.
    ///
    /// If a plugin verifies the identity, the plugin receives the event `identity:verify:request`, which contains the code to deliver.
    ///
    /// Returns `()`.
    /// The call, a [`RequestIdentityVerificationForConversation`](crate::endpoint::RequestIdentityVerificationForConversation), has optional parameters: `method`, `recipient`.
    ///
    /// # Arguments
    ///
    /// * `session_id`: [`SessionId`](crate::types::SessionId)
    /// * `identity`: [`VerificationIdentity`](crate::types::VerificationIdentity). The identity to verify.
    #[doc(alias = "Request Identity Verification For Conversation")]
    #[doc(alias = "RequestIdentityVerificationForConversation")]
    #[doc(alias = "requestIdentityVerificationForConversation")]
    #[inline]
    pub fn request_identity_verification_for_conversation(
        &self,
        session_id: impl private::PathParam<crate::types::SessionId>,
        identity: impl Into<crate::types::VerificationIdentity>,
    ) -> crate::endpoint::RequestIdentityVerificationForConversation
    where
        K: private::MayCall<
            crate::endpoint::kind::RequestIdentityVerificationForConversation,
        >,
    {
        crate::endpoint::__request_identity_verification_for_conversation(
            &self.handle,
            &self.website_id,
            session_id,
            identity,
        )
    }
    /// Verifies the visitor's identity by redeeming the token contained in the link that was sent to the visitor.
    ///
    /// `PUT /website/{website_id}/conversation/{session_id}/verify/identity/link`
    ///
    /// Tiers: not documented.
    /// Plugin tokens in production need the scope `website:conversation:sessions`.
    /// Reference: [Redeem Identity Verification Link For Conversation](https://docs.crisp.chat/references/rest-api/v1/#redeem-identity-verification-link-for-conversation).
    ///
    /// Not verified: no source documents the tiers of this endpoint.
    ///
    /// Returns `()`.
    /// The call, a [`RedeemIdentityVerificationLinkForConversation`](crate::endpoint::RedeemIdentityVerificationLinkForConversation), has optional parameters: `recipient`.
    ///
    /// # Arguments
    ///
    /// * `session_id`: [`SessionId`](crate::types::SessionId)
    /// * `identity`: [`VerificationIdentity`](crate::types::VerificationIdentity). The identity to verify.
    /// * `token`: `String`. The six-digit token contained in the link.
    #[doc(alias = "Redeem Identity Verification Link For Conversation")]
    #[doc(alias = "RedeemIdentityVerificationLinkForConversation")]
    #[doc(alias = "redeemIdentityVerificationLinkForConversation")]
    #[inline]
    pub fn redeem_identity_verification_link_for_conversation(
        &self,
        session_id: impl private::PathParam<crate::types::SessionId>,
        identity: impl Into<crate::types::VerificationIdentity>,
        token: impl Into<String>,
    ) -> crate::endpoint::RedeemIdentityVerificationLinkForConversation
    where
        K: private::MayCall<
            crate::endpoint::kind::RedeemIdentityVerificationLinkForConversation,
        >,
    {
        crate::endpoint::__redeem_identity_verification_link_for_conversation(
            &self.handle,
            &self.website_id,
            session_id,
            identity,
            token,
        )
    }
    /// Sends the transcript of a conversation by email.
    ///
    /// `POST /website/{website_id}/conversation/{session_id}/transcript`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Plugin tokens in production need the scope `website:conversation:actions`.
    /// Reference: [Request Email Transcript For Conversation](https://docs.crisp.chat/references/rest-api/v1/#request-email-transcript-for-conversation).
    ///
    /// Returns `()`.
    /// The call, a [`RequestEmailTranscriptForConversation`](crate::endpoint::RequestEmailTranscriptForConversation), has optional parameters: `email`.
    ///
    /// # Arguments
    ///
    /// * `session_id`: [`SessionId`](crate::types::SessionId)
    /// * `to`: [`MessageFrom`](crate::types::MessageFrom). The kind of recipient: the visitor or an operator.
    #[doc(alias = "Request Email Transcript For Conversation")]
    #[doc(alias = "RequestEmailTranscriptForConversation")]
    #[doc(alias = "requestEmailTranscriptForConversation")]
    #[inline]
    pub fn request_email_transcript_for_conversation(
        &self,
        session_id: impl private::PathParam<crate::types::SessionId>,
        to: impl Into<crate::types::MessageFrom>,
    ) -> crate::endpoint::RequestEmailTranscriptForConversation
    where
        K: private::MayCall<
            crate::endpoint::kind::RequestEmailTranscriptForConversation,
        >,
    {
        crate::endpoint::__request_email_transcript_for_conversation(
            &self.handle,
            &self.website_id,
            session_id,
            to,
        )
    }
    /// Asks the visitor to rate the conversation.
    ///
    /// `POST /website/{website_id}/conversation/{session_id}/feedback`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Plugin tokens in production need the scope `website:conversation:actions`.
    /// Reference: [Request User Feedback For Conversation](https://docs.crisp.chat/references/rest-api/v1/#request-user-feedback-for-conversation).
    ///
    /// The result is delivered as the realtime event `session:sync:rating`, not in the response.
    ///
    /// Returns `()`.
    /// The call is a [`RequestUserFeedbackForConversation`](crate::endpoint::RequestUserFeedbackForConversation).
    ///
    /// # Arguments
    ///
    /// * `session_id`: [`SessionId`](crate::types::SessionId)
    #[doc(alias = "Request User Feedback For Conversation")]
    #[doc(alias = "RequestUserFeedbackForConversation")]
    #[doc(alias = "requestUserFeedbackForConversation")]
    #[inline]
    pub fn request_user_feedback_for_conversation(
        &self,
        session_id: impl private::PathParam<crate::types::SessionId>,
    ) -> crate::endpoint::RequestUserFeedbackForConversation
    where
        K: private::MayCall<crate::endpoint::kind::RequestUserFeedbackForConversation>,
    {
        crate::endpoint::__request_user_feedback_for_conversation(
            &self.handle,
            &self.website_id,
            session_id,
        )
    }
    /// Asks the visitor's chatbox to unbind from the conversation.
    ///
    /// `POST /website/{website_id}/conversation/{session_id}/purge`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Plugin tokens in production need the scope `website:conversation:actions`.
    /// Reference: [Request Chatbox Binding Purge For Conversation](https://docs.crisp.chat/references/rest-api/v1/#request-chatbox-binding-purge-for-conversation).
    ///
    /// Returns `()`.
    /// The call is a [`RequestChatboxBindingPurgeForConversation`](crate::endpoint::RequestChatboxBindingPurgeForConversation).
    ///
    /// # Arguments
    ///
    /// * `session_id`: [`SessionId`](crate::types::SessionId)
    #[doc(alias = "Request Chatbox Binding Purge For Conversation")]
    #[doc(alias = "RequestChatboxBindingPurgeForConversation")]
    #[doc(alias = "requestChatboxBindingPurgeForConversation")]
    #[inline]
    pub fn request_chatbox_binding_purge_for_conversation(
        &self,
        session_id: impl private::PathParam<crate::types::SessionId>,
    ) -> crate::endpoint::RequestChatboxBindingPurgeForConversation
    where
        K: private::MayCall<
            crate::endpoint::kind::RequestChatboxBindingPurgeForConversation,
        >,
    {
        crate::endpoint::__request_chatbox_binding_purge_for_conversation(
            &self.handle,
            &self.website_id,
            session_id,
        )
    }
    /// Schedules a reminder about a conversation for the operators.
    ///
    /// `POST /website/{website_id}/conversation/{session_id}/reminder`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Plugin tokens in production need the scope `website:conversation:reminders`.
    /// Reference: [Schedule A Reminder For Conversation](https://docs.crisp.chat/references/rest-api/v1/#schedule-a-reminder-for-conversation).
    ///
    /// Returns `()`.
    /// The call, a [`ScheduleReminderForConversation`](crate::endpoint::ScheduleReminderForConversation), has optional parameters: `user`, `origin`.
    ///
    /// # Arguments
    ///
    /// * `session_id`: [`SessionId`](crate::types::SessionId)
    /// * `date`: `Timestamp`. The time of the reminder.
    /// * `note`: `String`. The text of the reminder.
    #[doc(alias = "Schedule A Reminder For Conversation")]
    #[doc(alias = "ScheduleReminderForConversation")]
    #[doc(alias = "scheduleReminderForConversation")]
    #[inline]
    pub fn schedule_reminder_for_conversation(
        &self,
        session_id: impl private::PathParam<crate::types::SessionId>,
        date: impl Into<private::Timestamp>,
        note: impl Into<String>,
    ) -> crate::endpoint::ScheduleReminderForConversation
    where
        K: private::MayCall<crate::endpoint::kind::ScheduleReminderForConversation>,
    {
        crate::endpoint::__schedule_reminder_for_conversation(
            &self.handle,
            &self.website_id,
            session_id,
            date,
            note,
        )
    }
    /// Reports a conversation to Crisp, for example as spam.
    ///
    /// `POST /website/{website_id}/conversation/{session_id}/report`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Plugin tokens in production need the scope `website:conversation:actions`.
    /// Reference: [Report Conversation](https://docs.crisp.chat/references/rest-api/v1/#report-conversation).
    ///
    /// Returns `()`.
    /// The call is a [`ReportConversation`](crate::endpoint::ReportConversation).
    ///
    /// # Arguments
    ///
    /// * `session_id`: [`SessionId`](crate::types::SessionId)
    /// * `flag`: [`ReportFlag`](crate::types::ReportFlag). The reason for the report.
    #[doc(alias = "Report Conversation")]
    #[doc(alias = "ReportConversation")]
    #[doc(alias = "reportConversation")]
    #[inline]
    pub fn report_conversation(
        &self,
        session_id: impl private::PathParam<crate::types::SessionId>,
        flag: impl Into<crate::types::ReportFlag>,
    ) -> crate::endpoint::ReportConversation
    where
        K: private::MayCall<crate::endpoint::kind::ReportConversation>,
    {
        crate::endpoint::__report_conversation(
            &self.handle,
            &self.website_id,
            session_id,
            flag,
        )
    }
    /// Requests a call to a tool that the visited site provides (WebMCP).
    ///
    /// `POST /website/{website_id}/conversation/{session_id}/tool`
    ///
    /// Tiers: `plugin` (observed).
    /// Plugin tokens in production need the scope `website:conversation:sessions`.
    /// Reference: [Request Tool Call For Conversation](https://docs.crisp.chat/references/rest-api/v1/#request-tool-call-for-conversation).
    ///
    /// Not verified: no source documents where the result is delivered.
    ///
    /// Returns `()`.
    /// The call, a [`RequestToolCallForConversation`](crate::endpoint::RequestToolCallForConversation), has optional parameters: `payload`.
    ///
    /// # Arguments
    ///
    /// * `session_id`: [`SessionId`](crate::types::SessionId)
    /// * `command`: `String`. The command to run, such as `list_tools`.
    #[doc(alias = "Request Tool Call For Conversation")]
    #[doc(alias = "requestToolCallForConversation")]
    #[inline]
    pub fn request_tool_call_for_conversation(
        &self,
        session_id: impl private::PathParam<crate::types::SessionId>,
        command: impl Into<String>,
    ) -> crate::endpoint::RequestToolCallForConversation
    where
        K: private::MayCall<crate::endpoint::kind::RequestToolCallForConversation>,
    {
        crate::endpoint::__request_tool_call_for_conversation(
            &self.handle,
            &self.website_id,
            session_id,
            command,
        )
    }
    /// Lists a conversation's assisted browsing sessions, in which an operator can see the visitor's activity on the site.
    ///
    /// `GET /website/{website_id}/conversation/{session_id}/browsing`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Plugin tokens in production need the scope `website:conversation:browsing`.
    /// Reference: [List Browsing Sessions For Conversation](https://docs.crisp.chat/references/rest-api/v1/#list-browsing-sessions-for-conversation).
    ///
    /// The output is known only from clients for other languages.
    ///
    /// Returns [`Vec<ConversationBrowsing>`](crate::types::ConversationBrowsing).
    /// The call is a [`ListBrowsingSessionsForConversation`](crate::endpoint::ListBrowsingSessionsForConversation).
    ///
    /// # Arguments
    ///
    /// * `session_id`: [`SessionId`](crate::types::SessionId)
    #[doc(alias = "List Browsing Sessions For Conversation")]
    #[doc(alias = "ListBrowsingSessionsForConversation")]
    #[doc(alias = "listBrowsingSessionsForConversation")]
    #[inline]
    pub fn list_browsing_sessions_for_conversation(
        &self,
        session_id: impl private::PathParam<crate::types::SessionId>,
    ) -> crate::endpoint::ListBrowsingSessionsForConversation
    where
        K: private::MayCall<crate::endpoint::kind::ListBrowsingSessionsForConversation>,
    {
        crate::endpoint::__list_browsing_sessions_for_conversation(
            &self.handle,
            &self.website_id,
            session_id,
        )
    }
    /// Requests an assisted browsing session from the visitor's chatbox.
    ///
    /// `POST /website/{website_id}/conversation/{session_id}/browsing`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Plugin tokens in production need the scope `website:conversation:browsing`.
    /// Reference: [Initiate Browsing Session For Conversation](https://docs.crisp.chat/references/rest-api/v1/#initiate-browsing-session-for-conversation).
    ///
    /// The result is delivered as the realtime event `browsing:request:initiated`, not in the response.
    ///
    /// The event contains the id and token of the session. The event `browsing:request:rejected` indicates that no session will start.
    ///
    /// Returns `()`.
    /// The call is a [`InitiateBrowsingSessionForConversation`](crate::endpoint::InitiateBrowsingSessionForConversation).
    ///
    /// # Arguments
    ///
    /// * `session_id`: [`SessionId`](crate::types::SessionId)
    #[doc(alias = "Initiate Browsing Session For Conversation")]
    #[doc(alias = "InitiateBrowsingSessionForConversation")]
    #[doc(alias = "initiateBrowsingSessionForConversation")]
    #[inline]
    pub fn initiate_browsing_session_for_conversation(
        &self,
        session_id: impl private::PathParam<crate::types::SessionId>,
    ) -> crate::endpoint::InitiateBrowsingSessionForConversation
    where
        K: private::MayCall<
            crate::endpoint::kind::InitiateBrowsingSessionForConversation,
        >,
    {
        crate::endpoint::__initiate_browsing_session_for_conversation(
            &self.handle,
            &self.website_id,
            session_id,
        )
    }
    /// Controls an assisted browsing session: starts it, keeps it alive, or stops it.
    ///
    /// `PATCH /website/{website_id}/conversation/{session_id}/browsing/{browsing_id}`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Plugin tokens in production need the scope `website:conversation:browsing`.
    /// Reference: [Send Action To An Existing Browsing Session](https://docs.crisp.chat/references/rest-api/v1/#send-action-to-an-existing-browsing-session).
    ///
    /// Returns `()`.
    /// The call is a [`SendActionToExistingBrowsingSession`](crate::endpoint::SendActionToExistingBrowsingSession).
    ///
    /// # Arguments
    ///
    /// * `session_id`: [`SessionId`](crate::types::SessionId)
    /// * `browsing_id`: [`BrowsingId`](crate::types::BrowsingId)
    /// * `action`: [`BrowsingAction`](crate::types::BrowsingAction). The action to perform.
    #[doc(alias = "Send Action To An Existing Browsing Session")]
    #[doc(alias = "SendActionToExistingBrowsingSession")]
    #[doc(alias = "sendActionToExistingBrowsingSession")]
    #[inline]
    pub fn send_action_to_existing_browsing_session(
        &self,
        session_id: impl private::PathParam<crate::types::SessionId>,
        browsing_id: impl private::PathParam<crate::types::BrowsingId>,
        action: impl Into<crate::types::BrowsingAction>,
    ) -> crate::endpoint::SendActionToExistingBrowsingSession
    where
        K: private::MayCall<crate::endpoint::kind::SendActionToExistingBrowsingSession>,
    {
        crate::endpoint::__send_action_to_existing_browsing_session(
            &self.handle,
            &self.website_id,
            session_id,
            browsing_id,
            action,
        )
    }
    /// Shows the visitor where the operator points, scrolls, or clicks.
    ///
    /// `PATCH /website/{website_id}/conversation/{session_id}/browsing/{browsing_id}/assist`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Plugin tokens in production need the scope `website:conversation:browsing`.
    /// Reference: [Assist Existing Browsing Session](https://docs.crisp.chat/references/rest-api/v1/#assist-an-existing-browsing-session).
    ///
    /// Returns `()`.
    /// The call, a [`AssistExistingBrowsingSession`](crate::endpoint::AssistExistingBrowsingSession), has optional parameters: `mouse`, `click`, `scroll`.
    ///
    /// # Arguments
    ///
    /// * `session_id`: [`SessionId`](crate::types::SessionId)
    /// * `browsing_id`: [`BrowsingId`](crate::types::BrowsingId)
    /// * `action`: [`BrowsingAssistAction`](crate::types::BrowsingAssistAction). The kind of action.
    #[doc(alias = "Assist Existing Browsing Session")]
    #[doc(alias = "AssistExistingBrowsingSession")]
    #[doc(alias = "assistExistingBrowsingSession")]
    #[inline]
    pub fn assist_existing_browsing_session(
        &self,
        session_id: impl private::PathParam<crate::types::SessionId>,
        browsing_id: impl private::PathParam<crate::types::BrowsingId>,
        action: impl Into<crate::types::BrowsingAssistAction>,
    ) -> crate::endpoint::AssistExistingBrowsingSession
    where
        K: private::MayCall<crate::endpoint::kind::AssistExistingBrowsingSession>,
    {
        crate::endpoint::__assist_existing_browsing_session(
            &self.handle,
            &self.website_id,
            session_id,
            browsing_id,
            action,
        )
    }
    /// Starts a call with the visitor.
    ///
    /// `POST /website/{website_id}/conversation/{session_id}/call`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Plugin tokens in production need the scope `website:conversation:calls`.
    /// Reference: [Initiate New Call Session For Conversation](https://docs.crisp.chat/references/rest-api/v1/#initiate-new-call-session-for-conversation).
    ///
    /// The result is delivered as the realtime event `call:request:initiated`, not in the response.
    ///
    /// The event `call:request:rejected` indicates that the visitor did not accept the call.
    ///
    /// Not verified: the Go client decodes a call from the response, but the Node client decodes nothing.
    ///
    /// The output is known only from clients for other languages.
    ///
    /// Returns [`ConversationCall`](crate::types::ConversationCall).
    /// The call, a [`InitiateNewCallSessionForConversation`](crate::endpoint::InitiateNewCallSessionForConversation), has optional parameters: `user`, `origin`.
    ///
    /// # Arguments
    ///
    /// * `session_id`: [`SessionId`](crate::types::SessionId)
    /// * `mode`: [`CallMode`](crate::types::CallMode). The mode of the call: with or without video.
    #[doc(alias = "Initiate New Call Session For Conversation")]
    #[doc(alias = "InitiateNewCallSessionForConversation")]
    #[doc(alias = "initiateNewCallSessionForConversation")]
    #[inline]
    pub fn initiate_new_call_session_for_conversation(
        &self,
        session_id: impl private::PathParam<crate::types::SessionId>,
        mode: impl Into<crate::types::CallMode>,
    ) -> crate::endpoint::InitiateNewCallSessionForConversation
    where
        K: private::MayCall<
            crate::endpoint::kind::InitiateNewCallSessionForConversation,
        >,
    {
        crate::endpoint::__initiate_new_call_session_for_conversation(
            &self.handle,
            &self.website_id,
            session_id,
            mode,
        )
    }
    /// Returns the ongoing call in a conversation.
    ///
    /// `GET /website/{website_id}/conversation/{session_id}/call`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Plugin tokens in production need the scope `website:conversation:calls`.
    /// Reference: [Get Ongoing Call Session For Conversation](https://docs.crisp.chat/references/rest-api/v1/#get-ongoing-call-session-for-conversation).
    ///
    /// The output is known only from clients for other languages.
    ///
    /// Returns [`ConversationCall`](crate::types::ConversationCall).
    /// The call is a [`GetOngoingCallSessionForConversation`](crate::endpoint::GetOngoingCallSessionForConversation).
    ///
    /// # Arguments
    ///
    /// * `session_id`: [`SessionId`](crate::types::SessionId)
    #[doc(alias = "Get Ongoing Call Session For Conversation")]
    #[doc(alias = "GetOngoingCallSessionForConversation")]
    #[doc(alias = "getOngoingCallSessionForConversation")]
    #[inline]
    pub fn get_ongoing_call_session_for_conversation(
        &self,
        session_id: impl private::PathParam<crate::types::SessionId>,
    ) -> crate::endpoint::GetOngoingCallSessionForConversation
    where
        K: private::MayCall<crate::endpoint::kind::GetOngoingCallSessionForConversation>,
    {
        crate::endpoint::__get_ongoing_call_session_for_conversation(
            &self.handle,
            &self.website_id,
            session_id,
        )
    }
    /// Ends a call.
    ///
    /// `DELETE /website/{website_id}/conversation/{session_id}/call/{call_id}`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Plugin tokens in production need the scope `website:conversation:calls`.
    /// Reference: [Abort Ongoing Call Session For Conversation](https://docs.crisp.chat/references/rest-api/v1/#abort-ongoing-call-session-for-conversation).
    ///
    /// Returns `()`.
    /// The call, a [`AbortOngoingCallSessionForConversation`](crate::endpoint::AbortOngoingCallSessionForConversation), has optional parameters: `user`, `origin`.
    ///
    /// # Arguments
    ///
    /// * `session_id`: [`SessionId`](crate::types::SessionId)
    /// * `call_id`: [`CallId`](crate::types::CallId)
    #[doc(alias = "Abort Ongoing Call Session For Conversation")]
    #[doc(alias = "AbortOngoingCallSessionForConversation")]
    #[doc(alias = "abortOngoingCallSessionForConversation")]
    #[inline]
    pub fn abort_ongoing_call_session_for_conversation(
        &self,
        session_id: impl private::PathParam<crate::types::SessionId>,
        call_id: impl private::PathParam<crate::types::CallId>,
    ) -> crate::endpoint::AbortOngoingCallSessionForConversation
    where
        K: private::MayCall<
            crate::endpoint::kind::AbortOngoingCallSessionForConversation,
        >,
    {
        crate::endpoint::__abort_ongoing_call_session_for_conversation(
            &self.handle,
            &self.website_id,
            session_id,
            call_id,
        )
    }
    /// Sends WebRTC signaling data, which is needed to set up a call, to the other side of the call.
    ///
    /// `PATCH /website/{website_id}/conversation/{session_id}/call/{call_id}`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Plugin tokens in production need the scope `website:conversation:calls`.
    /// Reference: [Transmit Signaling On Ongoing Call Session](https://docs.crisp.chat/references/rest-api/v1/#transmit-signaling-on-ongoing-call-session).
    ///
    /// Not verified: the reference documents `…/call/{call_id}/signaling`, but the Node and Go clients call `…/call/{call_id}`.
    ///
    /// Returns `()`.
    /// The call is a [`TransmitSignalingOnOngoingCallSession`](crate::endpoint::TransmitSignalingOnOngoingCallSession).
    ///
    /// # Arguments
    ///
    /// * `session_id`: [`SessionId`](crate::types::SessionId)
    /// * `call_id`: [`CallId`](crate::types::CallId)
    /// * `type_`: [`CallSignalingType`](crate::types::CallSignalingType). The type of the signaling message.
    /// * `payload`: `BTreeMap<String, Value>`. The session description or the candidate, as provided by WebRTC.
    #[doc(alias = "Transmit Signaling On Ongoing Call Session")]
    #[doc(alias = "TransmitSignalingOnOngoingCallSession")]
    #[doc(alias = "transmitSignalingOnOngoingCallSession")]
    #[inline]
    pub fn transmit_signaling_on_ongoing_call_session(
        &self,
        session_id: impl private::PathParam<crate::types::SessionId>,
        call_id: impl private::PathParam<crate::types::CallId>,
        type_: impl Into<crate::types::CallSignalingType>,
        payload: impl private::IntoValue<private::BTreeMap<String, private::Value>>,
    ) -> crate::endpoint::TransmitSignalingOnOngoingCallSession
    where
        K: private::MayCall<
            crate::endpoint::kind::TransmitSignalingOnOngoingCallSession,
        >,
    {
        crate::endpoint::__transmit_signaling_on_ongoing_call_session(
            &self.handle,
            &self.website_id,
            session_id,
            call_id,
            type_,
            payload,
        )
    }
    /// Notifies a plugin that an operator pressed a button in its widget.
    ///
    /// `POST /website/{website_id}/conversation/{session_id}/widget/{plugin_id}/button`
    ///
    /// Tiers: `user` (documented).
    /// Reference: [Deliver Widget Button Action For Conversation](https://docs.crisp.chat/references/rest-api/v1/#deliver-widget-button-action-for-conversation).
    ///
    /// The result is delivered as the realtime event `widget:action:processed`, not in the response.
    ///
    /// Not verified: the Go client decodes response data, but the Node client decodes none.
    ///
    /// The output is known only from clients for other languages.
    ///
    /// Returns [`ConversationWidgetAction`](crate::types::ConversationWidgetAction).
    /// The call, a [`DeliverWidgetButtonActionForConversation`](crate::endpoint::DeliverWidgetButtonActionForConversation), has optional parameters: `value`.
    ///
    /// # Arguments
    ///
    /// * `session_id`: [`SessionId`](crate::types::SessionId)
    /// * `plugin_id`: [`PluginId`](crate::types::PluginId)
    /// * `section_id`: `String`. The id of the widget section.
    /// * `item_id`: `String`. The id of the button.
    /// * `data`: `BTreeMap<String, Value>`. The data to pass to the plugin, by key.
    #[doc(alias = "Deliver Widget Button Action For Conversation")]
    #[doc(alias = "DeliverWidgetButtonActionForConversation")]
    #[doc(alias = "deliverWidgetButtonActionForConversation")]
    #[inline]
    pub fn deliver_widget_button_action_for_conversation(
        &self,
        session_id: impl private::PathParam<crate::types::SessionId>,
        plugin_id: impl private::PathParam<crate::types::PluginId>,
        section_id: impl Into<String>,
        item_id: impl Into<String>,
        data: impl private::IntoValue<private::BTreeMap<String, private::Value>>,
    ) -> crate::endpoint::DeliverWidgetButtonActionForConversation
    where
        K: private::MayCall<
            crate::endpoint::kind::DeliverWidgetButtonActionForConversation,
        >,
    {
        crate::endpoint::__deliver_widget_button_action_for_conversation(
            &self.handle,
            &self.website_id,
            session_id,
            plugin_id,
            section_id,
            item_id,
            data,
        )
    }
    /// Requests the value of a widget item from a plugin.
    ///
    /// `POST /website/{website_id}/conversation/{session_id}/widget/{plugin_id}/data`
    ///
    /// Tiers: `user` (documented).
    /// Reference: [Deliver Widget Data Fetch Action For Conversation](https://docs.crisp.chat/references/rest-api/v1/#deliver-widget-data-action-for-conversation).
    ///
    /// The result is delivered as the realtime event `widget:action:processed`, not in the response.
    ///
    /// Not verified: the Go client decodes response data, but the Node client decodes none.
    ///
    /// The output is known only from clients for other languages.
    ///
    /// Returns [`ConversationWidgetAction`](crate::types::ConversationWidgetAction).
    /// The call, a [`DeliverWidgetDataFetchActionForConversation`](crate::endpoint::DeliverWidgetDataFetchActionForConversation), has optional parameters: `data`.
    ///
    /// # Arguments
    ///
    /// * `session_id`: [`SessionId`](crate::types::SessionId)
    /// * `plugin_id`: [`PluginId`](crate::types::PluginId)
    /// * `action`: [`WidgetDataAction`](crate::types::WidgetDataAction). The action on the value. Always `fetch`.
    /// * `section_id`: `String`. The id of the widget section.
    /// * `item_id`: `String`. The id of the widget item.
    #[doc(alias = "Deliver Widget Data Fetch Action For Conversation")]
    #[doc(alias = "DeliverWidgetDataFetchActionForConversation")]
    #[doc(alias = "deliverWidgetDataFetchActionForConversation")]
    #[inline]
    pub fn deliver_widget_data_fetch_action_for_conversation(
        &self,
        session_id: impl private::PathParam<crate::types::SessionId>,
        plugin_id: impl private::PathParam<crate::types::PluginId>,
        action: impl Into<crate::types::WidgetDataAction>,
        section_id: impl Into<String>,
        item_id: impl Into<String>,
    ) -> crate::endpoint::DeliverWidgetDataFetchActionForConversation
    where
        K: private::MayCall<
            crate::endpoint::kind::DeliverWidgetDataFetchActionForConversation,
        >,
    {
        crate::endpoint::__deliver_widget_data_fetch_action_for_conversation(
            &self.handle,
            &self.website_id,
            session_id,
            plugin_id,
            action,
            section_id,
            item_id,
        )
    }
    /// Notifies a plugin that an operator edited an item in its widget.
    ///
    /// `POST /website/{website_id}/conversation/{session_id}/widget/{plugin_id}/data`
    ///
    /// Tiers: `user` (documented).
    /// Reference: [Deliver Widget Data Edit Action For Conversation](https://docs.crisp.chat/references/rest-api/v1/#deliver-widget-data-action-for-conversation).
    ///
    /// The result is delivered as the realtime event `widget:action:processed`, not in the response.
    ///
    /// Not verified: the Go client decodes response data, but the Node client decodes none.
    ///
    /// The output is known only from clients for other languages.
    ///
    /// Returns [`ConversationWidgetAction`](crate::types::ConversationWidgetAction).
    /// The call is a [`DeliverWidgetDataEditActionForConversation`](crate::endpoint::DeliverWidgetDataEditActionForConversation).
    ///
    /// # Arguments
    ///
    /// * `session_id`: [`SessionId`](crate::types::SessionId)
    /// * `plugin_id`: [`PluginId`](crate::types::PluginId)
    /// * `action`: [`WidgetDataAction`](crate::types::WidgetDataAction). The action on the value. Always `edit`.
    /// * `section_id`: `String`. The id of the widget section.
    /// * `item_id`: `String`. The id of the widget item.
    /// * `value`: `String`. The new value of the item.
    #[doc(alias = "Deliver Widget Data Edit Action For Conversation")]
    #[doc(alias = "DeliverWidgetDataEditActionForConversation")]
    #[doc(alias = "deliverWidgetDataEditActionForConversation")]
    #[inline]
    pub fn deliver_widget_data_edit_action_for_conversation(
        &self,
        session_id: impl private::PathParam<crate::types::SessionId>,
        plugin_id: impl private::PathParam<crate::types::PluginId>,
        action: impl Into<crate::types::WidgetDataAction>,
        section_id: impl Into<String>,
        item_id: impl Into<String>,
        value: impl Into<String>,
    ) -> crate::endpoint::DeliverWidgetDataEditActionForConversation
    where
        K: private::MayCall<
            crate::endpoint::kind::DeliverWidgetDataEditActionForConversation,
        >,
    {
        crate::endpoint::__deliver_widget_data_edit_action_for_conversation(
            &self.handle,
            &self.website_id,
            session_id,
            plugin_id,
            action,
            section_id,
            item_id,
            value,
        )
    }
}

/// # Endpoints of `website::conversations`
impl<K> WebsiteHandle<K> {
    /// Lists the workspace's conversations, most recently updated first.
    ///
    /// `GET /website/{website_id}/conversations/{page_number}`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Plugin tokens in production need the scope `website:conversation:sessions`.
    /// Reference: [List Conversations](https://docs.crisp.chat/references/rest-api/v1/#list-conversations).
    ///
    /// Returns [`Vec<Conversation>`](crate::types::Conversation).
    /// The call, a [`ListConversations`](crate::endpoint::ListConversations), has optional parameters: `page`, `per_page` (20 to 50; default 20), `search_query`, `search_type`, `search_operator` (default `and`), `include_empty`, `filter_inbox_id`, `filter_unread`, `filter_resolved`, `filter_not_resolved`, `filter_mention`, `filter_assigned`, `filter_unassigned`, `filter_date_start`, `filter_date_end`, `order_date_created`, `order_date_updated`, `order_date_waiting`.
    #[doc(alias = "FilterConversations")]
    #[doc(alias = "List Conversations")]
    #[doc(alias = "ListConversations")]
    #[doc(alias = "SearchConversations")]
    #[doc(alias = "listConversations")]
    #[inline]
    pub fn list_conversations(&self) -> crate::endpoint::ListConversations
    where
        K: private::MayCall<crate::endpoint::kind::ListConversations>,
    {
        crate::endpoint::__list_conversations(&self.handle, &self.website_id)
    }
    /// Lists the segments suggested for conversations.
    ///
    /// `GET /website/{website_id}/conversations/suggest/segments/{page_number}`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Plugin tokens in production need the scope `website:conversation:suggest`.
    /// Reference: [List Suggested Conversation Segments](https://docs.crisp.chat/references/rest-api/v1/#list-suggested-conversation-segments).
    ///
    /// The output is known only from clients for other languages.
    ///
    /// Returns [`Vec<ConversationSuggestedSegment>`](crate::types::ConversationSuggestedSegment).
    /// The call, a [`ListSuggestedConversationSegments`](crate::endpoint::ListSuggestedConversationSegments), has optional parameters: `page`.
    #[doc(alias = "List Suggested Conversation Segments")]
    #[doc(alias = "ListSuggestedConversationSegments")]
    #[doc(alias = "listSuggestedConversationSegments")]
    #[inline]
    pub fn list_suggested_conversation_segments(
        &self,
    ) -> crate::endpoint::ListSuggestedConversationSegments
    where
        K: private::MayCall<crate::endpoint::kind::ListSuggestedConversationSegments>,
    {
        crate::endpoint::__list_suggested_conversation_segments(
            &self.handle,
            &self.website_id,
        )
    }
    /// Removes a segment from those suggested for conversations.
    ///
    /// `DELETE /website/{website_id}/conversations/suggest/segment`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Plugin tokens in production need the scope `website:conversation:suggest`.
    /// Reference: [Delete Suggested Conversation Segment](https://docs.crisp.chat/references/rest-api/v1/#delete-suggested-conversation-segment).
    ///
    /// Returns `()`.
    /// The call is a [`DeleteSuggestedConversationSegment`](crate::endpoint::DeleteSuggestedConversationSegment).
    ///
    /// # Arguments
    ///
    /// * `segment`: `String`. The segment.
    #[doc(alias = "Delete Suggested Conversation Segment")]
    #[doc(alias = "DeleteSuggestedConversationSegment")]
    #[doc(alias = "deleteSuggestedConversationSegment")]
    #[inline]
    pub fn delete_suggested_conversation_segment(
        &self,
        segment: impl Into<String>,
    ) -> crate::endpoint::DeleteSuggestedConversationSegment
    where
        K: private::MayCall<crate::endpoint::kind::DeleteSuggestedConversationSegment>,
    {
        crate::endpoint::__delete_suggested_conversation_segment(
            &self.handle,
            &self.website_id,
            segment,
        )
    }
    /// Lists the keys suggested for the custom data of conversations.
    ///
    /// `GET /website/{website_id}/conversations/suggest/data/{page_number}`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Plugin tokens in production need the scope `website:conversation:suggest`.
    /// Reference: [List Suggested Conversation Data Keys](https://docs.crisp.chat/references/rest-api/v1/#list-suggested-conversation-data-keys).
    ///
    /// The output is known only from clients for other languages.
    ///
    /// Returns [`Vec<ConversationSuggestedData>`](crate::types::ConversationSuggestedData).
    /// The call, a [`ListSuggestedConversationDataKeys`](crate::endpoint::ListSuggestedConversationDataKeys), has optional parameters: `page`.
    #[doc(alias = "List Suggested Conversation Data Keys")]
    #[doc(alias = "ListSuggestedConversationDataKeys")]
    #[doc(alias = "listSuggestedConversationDataKeys")]
    #[inline]
    pub fn list_suggested_conversation_data_keys(
        &self,
    ) -> crate::endpoint::ListSuggestedConversationDataKeys
    where
        K: private::MayCall<crate::endpoint::kind::ListSuggestedConversationDataKeys>,
    {
        crate::endpoint::__list_suggested_conversation_data_keys(
            &self.handle,
            &self.website_id,
        )
    }
    /// Removes a key from those suggested for the custom data of conversations.
    ///
    /// `DELETE /website/{website_id}/conversations/suggest/data`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Plugin tokens in production need the scope `website:conversation:suggest`.
    /// Reference: [Delete Suggested Conversation Data Key](https://docs.crisp.chat/references/rest-api/v1/#delete-suggested-conversation-data-key).
    ///
    /// Returns `()`.
    /// The call is a [`DeleteSuggestedConversationDataKey`](crate::endpoint::DeleteSuggestedConversationDataKey).
    ///
    /// # Arguments
    ///
    /// * `key`: `String`. The key.
    #[doc(alias = "Delete Suggested Conversation Data Key")]
    #[doc(alias = "DeleteSuggestedConversationDataKey")]
    #[doc(alias = "deleteSuggestedConversationDataKey")]
    #[inline]
    pub fn delete_suggested_conversation_data_key(
        &self,
        key: impl Into<String>,
    ) -> crate::endpoint::DeleteSuggestedConversationDataKey
    where
        K: private::MayCall<crate::endpoint::kind::DeleteSuggestedConversationDataKey>,
    {
        crate::endpoint::__delete_suggested_conversation_data_key(
            &self.handle,
            &self.website_id,
            key,
        )
    }
    /// Lists the messages held as spam.
    ///
    /// `GET /website/{website_id}/conversations/spams/{page_number}`
    ///
    /// Tiers: `user` (documented).
    /// Reference: [List Spam Conversations](https://docs.crisp.chat/references/rest-api/v1/#list-spam-conversations).
    ///
    /// The output is known only from clients for other languages.
    ///
    /// Returns [`Vec<ConversationSpam>`](crate::types::ConversationSpam).
    /// The call, a [`ListSpamConversations`](crate::endpoint::ListSpamConversations), has optional parameters: `page`, `filter_type`.
    #[doc(alias = "List Spam Conversations")]
    #[doc(alias = "ListSpamConversations")]
    #[doc(alias = "listSpamConversations")]
    #[inline]
    pub fn list_spam_conversations(&self) -> crate::endpoint::ListSpamConversations
    where
        K: private::MayCall<crate::endpoint::kind::ListSpamConversations>,
    {
        crate::endpoint::__list_spam_conversations(&self.handle, &self.website_id)
    }
    /// Returns a message held as spam, including its content.
    ///
    /// `GET /website/{website_id}/conversations/spam/{spam_id}/content`
    ///
    /// Tiers: `user` (documented).
    /// Reference: [Resolve Spam Conversation Content](https://docs.crisp.chat/references/rest-api/v1/#resolve-spam-conversation-content).
    ///
    /// The output is known only from clients for other languages.
    ///
    /// Returns [`ConversationSpamContent`](crate::types::ConversationSpamContent).
    /// The call is a [`ResolveSpamConversationContent`](crate::endpoint::ResolveSpamConversationContent).
    ///
    /// # Arguments
    ///
    /// * `spam_id`: [`SpamId`](crate::types::SpamId)
    #[doc(alias = "Resolve Spam Conversation Content")]
    #[doc(alias = "ResolveSpamConversationContent")]
    #[doc(alias = "resolveSpamConversationContent")]
    #[inline]
    pub fn resolve_spam_conversation_content(
        &self,
        spam_id: impl private::PathParam<crate::types::SpamId>,
    ) -> crate::endpoint::ResolveSpamConversationContent
    where
        K: private::MayCall<crate::endpoint::kind::ResolveSpamConversationContent>,
    {
        crate::endpoint::__resolve_spam_conversation_content(
            &self.handle,
            &self.website_id,
            spam_id,
        )
    }
    /// Accepts a message held as spam into the inbox, or rejects it permanently.
    ///
    /// `POST /website/{website_id}/conversations/spam/{spam_id}/decision`
    ///
    /// Tiers: `user` (documented).
    /// Reference: [Submit Spam Conversation Decision](https://docs.crisp.chat/references/rest-api/v1/#submit-spam-conversation-decision).
    ///
    /// Returns `()`.
    /// The call is a [`SubmitSpamConversationDecision`](crate::endpoint::SubmitSpamConversationDecision).
    ///
    /// # Arguments
    ///
    /// * `spam_id`: [`SpamId`](crate::types::SpamId)
    /// * `action`: [`SpamDecision`](crate::types::SpamDecision). Whether to accept or reject the message.
    #[doc(alias = "Submit Spam Conversation Decision")]
    #[doc(alias = "SubmitSpamConversationDecision")]
    #[doc(alias = "submitSpamConversationDecision")]
    #[inline]
    pub fn submit_spam_conversation_decision(
        &self,
        spam_id: impl private::PathParam<crate::types::SpamId>,
        action: impl Into<crate::types::SpamDecision>,
    ) -> crate::endpoint::SubmitSpamConversationDecision
    where
        K: private::MayCall<crate::endpoint::kind::SubmitSpamConversationDecision>,
    {
        crate::endpoint::__submit_spam_conversation_decision(
            &self.handle,
            &self.website_id,
            spam_id,
            action,
        )
    }
}

/// # Endpoints of `website::helpdesk`
impl<K> WebsiteHandle<K> {
    /// Lists the files and folders of the helpdesk, including the contents of each folder.
    ///
    /// `GET /website/{website_id}/helpdesk/tree/list/{locale}/{content_type}/{page_number}`
    ///
    /// Tiers: `user`, `website`, `plugin` (observed).
    ///
    /// An entry does not include its path. The path consists of the slugs of the folders that contain the entry, followed by its own slug.
    ///
    /// The output is known only from clients for other languages.
    ///
    /// Returns [`Vec<HelpdeskTreeEntry>`](crate::types::HelpdeskTreeEntry).
    /// The call, a [`ListHelpdeskTree`](crate::endpoint::ListHelpdeskTree), has optional parameters: `page`, `sub_path`, `search_title`, `filter_date_start`, `filter_date_end`.
    ///
    /// # Arguments
    ///
    /// * `locale`: `String`. The language, such as `en`.
    /// * `content_type`: [`HelpdeskContentType`](crate::types::HelpdeskContentType). The type of content.
    #[doc(alias = "List Helpdesk Tree")]
    #[doc(alias = "ListHelpdeskTree")]
    #[doc(alias = "listHelpdeskTree")]
    #[inline]
    pub fn list_helpdesk_tree(
        &self,
        locale: impl private::PathParam<String>,
        content_type: impl private::PathParam<crate::types::HelpdeskContentType>,
    ) -> crate::endpoint::ListHelpdeskTree
    where
        K: private::MayCall<crate::endpoint::kind::ListHelpdeskTree>,
    {
        crate::endpoint::__list_helpdesk_tree(
            &self.handle,
            &self.website_id,
            locale,
            content_type,
        )
    }
    /// Creates an empty file in the helpdesk.
    ///
    /// `POST /website/{website_id}/helpdesk/tree/path/{locale}/{content_type}/{path*}`
    ///
    /// Tiers: `user`, `website`, `plugin` (observed).
    ///
    /// Use `save_helpdesk_tree_content` to set the content, and `update_helpdesk_tree_metadata` to set the title and publish the file.
    ///
    /// Not verified: no source documents whether the endpoint also creates folders, either on their own or as missing parents of the path.
    ///
    /// Returns `()`.
    /// The call is a [`CreateHelpdeskTreePath`](crate::endpoint::CreateHelpdeskTreePath).
    ///
    /// # Arguments
    ///
    /// * `locale`: `String`. The language, such as `en`.
    /// * `content_type`: [`HelpdeskContentType`](crate::types::HelpdeskContentType). The type of content.
    /// * `path`: `String`. The path of the new file, such as `orders/shipping-policy.md`.
    #[doc(alias = "Create Helpdesk Tree Path")]
    #[doc(alias = "CreateHelpdeskTreePath")]
    #[doc(alias = "createHelpdeskTreePath")]
    #[inline]
    pub fn create_helpdesk_tree_path(
        &self,
        locale: impl private::PathParam<String>,
        content_type: impl private::PathParam<crate::types::HelpdeskContentType>,
        path: impl private::PathParam<String>,
    ) -> crate::endpoint::CreateHelpdeskTreePath
    where
        K: private::MayCall<crate::endpoint::kind::CreateHelpdeskTreePath>,
    {
        crate::endpoint::__create_helpdesk_tree_path(
            &self.handle,
            &self.website_id,
            locale,
            content_type,
            path,
        )
    }
    /// Returns a file or folder in the helpdesk, without its content.
    ///
    /// `GET /website/{website_id}/helpdesk/tree/path/{locale}/{content_type}/{path*}`
    ///
    /// Tiers: `user`, `website`, `plugin` (observed).
    ///
    /// The output is known only from clients for other languages.
    ///
    /// Returns [`HelpdeskTreeEntry`](crate::types::HelpdeskTreeEntry).
    /// The call is a [`ResolveHelpdeskTreePath`](crate::endpoint::ResolveHelpdeskTreePath).
    ///
    /// # Arguments
    ///
    /// * `locale`: `String`. The language, such as `en`.
    /// * `content_type`: [`HelpdeskContentType`](crate::types::HelpdeskContentType). The type of content.
    /// * `path`: `String`. The path of the file or folder, such as `orders/shipping-policy.md` or `orders`.
    #[doc(alias = "Resolve Helpdesk Tree Path")]
    #[doc(alias = "ResolveHelpdeskTreePath")]
    #[doc(alias = "resolveHelpdeskTreePath")]
    #[inline]
    pub fn resolve_helpdesk_tree_path(
        &self,
        locale: impl private::PathParam<String>,
        content_type: impl private::PathParam<crate::types::HelpdeskContentType>,
        path: impl private::PathParam<String>,
    ) -> crate::endpoint::ResolveHelpdeskTreePath
    where
        K: private::MayCall<crate::endpoint::kind::ResolveHelpdeskTreePath>,
    {
        crate::endpoint::__resolve_helpdesk_tree_path(
            &self.handle,
            &self.website_id,
            locale,
            content_type,
            path,
        )
    }
    /// Returns the content of a file in the helpdesk.
    ///
    /// `GET /website/{website_id}/helpdesk/tree/content/{locale}/{content_type}/{path*}`
    ///
    /// Tiers: `user`, `website`, `plugin` (observed).
    ///
    /// The output is known only from clients for other languages.
    ///
    /// Returns [`HelpdeskTreeContent`](crate::types::HelpdeskTreeContent).
    /// The call is a [`ResolveHelpdeskTreeContent`](crate::endpoint::ResolveHelpdeskTreeContent).
    ///
    /// # Arguments
    ///
    /// * `locale`: `String`. The language, such as `en`.
    /// * `content_type`: [`HelpdeskContentType`](crate::types::HelpdeskContentType). The type of content.
    /// * `path`: `String`. The path of the file, such as `orders/shipping-policy.md`.
    #[doc(alias = "Resolve Helpdesk Tree Content")]
    #[doc(alias = "ResolveHelpdeskTreeContent")]
    #[doc(alias = "resolveHelpdeskTreeContent")]
    #[inline]
    pub fn resolve_helpdesk_tree_content(
        &self,
        locale: impl private::PathParam<String>,
        content_type: impl private::PathParam<crate::types::HelpdeskContentType>,
        path: impl private::PathParam<String>,
    ) -> crate::endpoint::ResolveHelpdeskTreeContent
    where
        K: private::MayCall<crate::endpoint::kind::ResolveHelpdeskTreeContent>,
    {
        crate::endpoint::__resolve_helpdesk_tree_content(
            &self.handle,
            &self.website_id,
            locale,
            content_type,
            path,
        )
    }
    /// Replaces the content of a file in the helpdesk.
    ///
    /// `PUT /website/{website_id}/helpdesk/tree/content/{locale}/{content_type}/{path*}`
    ///
    /// Tiers: `user`, `website`, `plugin` (observed).
    ///
    /// The title and the publication state do not change. The public page may show the previous content for a few seconds.
    ///
    /// Returns `()`.
    /// The call is a [`SaveHelpdeskTreeContent`](crate::endpoint::SaveHelpdeskTreeContent).
    ///
    /// # Arguments
    ///
    /// * `locale`: `String`. The language, such as `en`.
    /// * `content_type`: [`HelpdeskContentType`](crate::types::HelpdeskContentType). The type of content.
    /// * `path`: `String`. The path of the file, such as `orders/shipping-policy.md`.
    /// * `content`: `String`. The complete content, in Markdown.
    #[doc(alias = "Save Helpdesk Tree Content")]
    #[doc(alias = "SaveHelpdeskTreeContent")]
    #[doc(alias = "saveHelpdeskTreeContent")]
    #[inline]
    pub fn save_helpdesk_tree_content(
        &self,
        locale: impl private::PathParam<String>,
        content_type: impl private::PathParam<crate::types::HelpdeskContentType>,
        path: impl private::PathParam<String>,
        content: impl Into<String>,
    ) -> crate::endpoint::SaveHelpdeskTreeContent
    where
        K: private::MayCall<crate::endpoint::kind::SaveHelpdeskTreeContent>,
    {
        crate::endpoint::__save_helpdesk_tree_content(
            &self.handle,
            &self.website_id,
            locale,
            content_type,
            path,
            content,
        )
    }
    /// Returns the metadata of a file or folder in the helpdesk, such as its title.
    ///
    /// `GET /website/{website_id}/helpdesk/tree/metadata/{locale}/{content_type}/{path*}`
    ///
    /// Tiers: `user`, `website`, `plugin` (observed).
    ///
    /// The output is known only from clients for other languages.
    ///
    /// Returns [`HelpdeskTreeMetadata`](crate::types::HelpdeskTreeMetadata).
    /// The call is a [`ResolveHelpdeskTreeMetadata`](crate::endpoint::ResolveHelpdeskTreeMetadata).
    ///
    /// # Arguments
    ///
    /// * `locale`: `String`. The language, such as `en`.
    /// * `content_type`: [`HelpdeskContentType`](crate::types::HelpdeskContentType). The type of content.
    /// * `path`: `String`. The path of the file or folder, such as `orders/shipping-policy.md` or `orders`.
    #[doc(alias = "Resolve Helpdesk Tree Metadata")]
    #[doc(alias = "ResolveHelpdeskTreeMetadata")]
    #[doc(alias = "resolveHelpdeskTreeMetadata")]
    #[inline]
    pub fn resolve_helpdesk_tree_metadata(
        &self,
        locale: impl private::PathParam<String>,
        content_type: impl private::PathParam<crate::types::HelpdeskContentType>,
        path: impl private::PathParam<String>,
    ) -> crate::endpoint::ResolveHelpdeskTreeMetadata
    where
        K: private::MayCall<crate::endpoint::kind::ResolveHelpdeskTreeMetadata>,
    {
        crate::endpoint::__resolve_helpdesk_tree_metadata(
            &self.handle,
            &self.website_id,
            locale,
            content_type,
            path,
        )
    }
    /// Updates the metadata of a file or folder in the helpdesk; fields that are not sent stay unchanged.
    ///
    /// `PATCH /website/{website_id}/helpdesk/tree/metadata/{locale}/{content_type}/{path*}`
    ///
    /// Tiers: `user`, `website`, `plugin` (observed).
    ///
    /// The `published` field of `state` publishes the entry or turns it into a draft.
    ///
    /// Not verified: no source documents whether omitted fields within `state` also stay unchanged.
    ///
    /// Returns `()`.
    /// The call, a [`UpdateHelpdeskTreeMetadata`](crate::endpoint::UpdateHelpdeskTreeMetadata), has optional parameters: `format`, `title`, `description`, `state`, `author`, `color`, `image`.
    ///
    /// # Arguments
    ///
    /// * `locale`: `String`. The language, such as `en`.
    /// * `content_type`: [`HelpdeskContentType`](crate::types::HelpdeskContentType). The type of content.
    /// * `path`: `String`. The path of the file or folder, such as `orders/shipping-policy.md` or `orders`.
    #[doc(alias = "Update Helpdesk Tree Metadata")]
    #[doc(alias = "UpdateHelpdeskTreeMetadata")]
    #[doc(alias = "updateHelpdeskTreeMetadata")]
    #[inline]
    pub fn update_helpdesk_tree_metadata(
        &self,
        locale: impl private::PathParam<String>,
        content_type: impl private::PathParam<crate::types::HelpdeskContentType>,
        path: impl private::PathParam<String>,
    ) -> crate::endpoint::UpdateHelpdeskTreeMetadata
    where
        K: private::MayCall<crate::endpoint::kind::UpdateHelpdeskTreeMetadata>,
    {
        crate::endpoint::__update_helpdesk_tree_metadata(
            &self.handle,
            &self.website_id,
            locale,
            content_type,
            path,
        )
    }
    /// Returns the title and URL of the public page that shows a file in the helpdesk.
    ///
    /// `GET /website/{website_id}/helpdesk/tree/page/{locale}/{content_type}/{path*}`
    ///
    /// Tiers: `user`, `website`, `plugin` (observed).
    ///
    /// The output is known only from clients for other languages.
    ///
    /// Returns [`HelpdeskTreePage`](crate::types::HelpdeskTreePage).
    /// The call is a [`ResolveHelpdeskTreePage`](crate::endpoint::ResolveHelpdeskTreePage).
    ///
    /// # Arguments
    ///
    /// * `locale`: `String`. The language, such as `en`.
    /// * `content_type`: [`HelpdeskContentType`](crate::types::HelpdeskContentType). The type of content.
    /// * `path`: `String`. The path of the file, such as `orders/shipping-policy.md`.
    #[doc(alias = "Resolve Helpdesk Tree Page")]
    #[doc(alias = "ResolveHelpdeskTreePage")]
    #[doc(alias = "resolveHelpdeskTreePage")]
    #[inline]
    pub fn resolve_helpdesk_tree_page(
        &self,
        locale: impl private::PathParam<String>,
        content_type: impl private::PathParam<crate::types::HelpdeskContentType>,
        path: impl private::PathParam<String>,
    ) -> crate::endpoint::ResolveHelpdeskTreePage
    where
        K: private::MayCall<crate::endpoint::kind::ResolveHelpdeskTreePage>,
    {
        crate::endpoint::__resolve_helpdesk_tree_page(
            &self.handle,
            &self.website_id,
            locale,
            content_type,
            path,
        )
    }
    /// Moves a file or folder in the helpdesk to another path, or to another position among its siblings.
    ///
    /// `PATCH /website/{website_id}/helpdesk/tree/path/{locale}/{content_type}/{path*}`
    ///
    /// Tiers: `user`, `website`, `plugin` (observed).
    ///
    /// Returns `()`.
    /// The call, a [`UpdateHelpdeskTreePath`](crate::endpoint::UpdateHelpdeskTreePath), has optional parameters: `new_path`, `position`.
    ///
    /// # Arguments
    ///
    /// * `locale`: `String`. The language, such as `en`.
    /// * `content_type`: [`HelpdeskContentType`](crate::types::HelpdeskContentType). The type of content.
    /// * `path`: `String`. The path of the file or folder, such as `orders/shipping-policy.md` or `orders`.
    /// * `action`: `String`. Whether to change the path or the position.
    #[doc(alias = "Update Helpdesk Tree Path")]
    #[doc(alias = "UpdateHelpdeskTreePath")]
    #[doc(alias = "updateHelpdeskTreePath")]
    #[inline]
    pub fn update_helpdesk_tree_path(
        &self,
        locale: impl private::PathParam<String>,
        content_type: impl private::PathParam<crate::types::HelpdeskContentType>,
        path: impl private::PathParam<String>,
        action: impl Into<String>,
    ) -> crate::endpoint::UpdateHelpdeskTreePath
    where
        K: private::MayCall<crate::endpoint::kind::UpdateHelpdeskTreePath>,
    {
        crate::endpoint::__update_helpdesk_tree_path(
            &self.handle,
            &self.website_id,
            locale,
            content_type,
            path,
            action,
        )
    }
    /// Deletes a file in the helpdesk, or a folder and everything in it.
    ///
    /// `DELETE /website/{website_id}/helpdesk/tree/path/{locale}/{content_type}/{path*}`
    ///
    /// Tiers: `user`, `website`, `plugin` (observed).
    ///
    /// This operation destroys data.
    ///
    /// Returns `()`.
    /// The call is a [`DeleteHelpdeskTreePath`](crate::endpoint::DeleteHelpdeskTreePath).
    ///
    /// # Arguments
    ///
    /// * `locale`: `String`. The language, such as `en`.
    /// * `content_type`: [`HelpdeskContentType`](crate::types::HelpdeskContentType). The type of content.
    /// * `path`: `String`. The path of the file or folder, such as `orders/shipping-policy.md` or `orders`.
    #[doc(alias = "Delete Helpdesk Tree Path")]
    #[doc(alias = "DeleteHelpdeskTreePath")]
    #[doc(alias = "deleteHelpdeskTreePath")]
    #[inline]
    pub fn delete_helpdesk_tree_path(
        &self,
        locale: impl private::PathParam<String>,
        content_type: impl private::PathParam<crate::types::HelpdeskContentType>,
        path: impl private::PathParam<String>,
    ) -> crate::endpoint::DeleteHelpdeskTreePath
    where
        K: private::MayCall<crate::endpoint::kind::DeleteHelpdeskTreePath>,
    {
        crate::endpoint::__delete_helpdesk_tree_path(
            &self.handle,
            &self.website_id,
            locale,
            content_type,
            path,
        )
    }
    /// Starts a refresh of all content of one type in one language.
    ///
    /// `POST /website/{website_id}/helpdesk/refresh/{locale}/{content_type}`
    ///
    /// Tiers: `user`, `website`, `plugin` (observed).
    ///
    /// The response does not wait for the refresh to finish.
    ///
    /// Not verified: no source documents which data is refreshed, or from which source.
    ///
    /// Returns `()`.
    /// The call is a [`RequestHelpdeskContentRefresh`](crate::endpoint::RequestHelpdeskContentRefresh).
    ///
    /// # Arguments
    ///
    /// * `locale`: `String`. The language, such as `en`.
    /// * `content_type`: [`HelpdeskContentType`](crate::types::HelpdeskContentType). The type of content.
    #[doc(alias = "Request Helpdesk Content Refresh")]
    #[doc(alias = "RequestHelpdeskContentRefresh")]
    #[doc(alias = "requestHelpdeskContentRefresh")]
    #[inline]
    pub fn request_helpdesk_content_refresh(
        &self,
        locale: impl private::PathParam<String>,
        content_type: impl private::PathParam<crate::types::HelpdeskContentType>,
    ) -> crate::endpoint::RequestHelpdeskContentRefresh
    where
        K: private::MayCall<crate::endpoint::kind::RequestHelpdeskContentRefresh>,
    {
        crate::endpoint::__request_helpdesk_content_refresh(
            &self.handle,
            &self.website_id,
            locale,
            content_type,
        )
    }
    /// Lists the public pages of the helpdesk.
    ///
    /// `GET /website/{website_id}/helpdesk/page/list/{locale}/{content_type}/{page_number}`
    ///
    /// Tiers: `user`, `website`, `plugin` (observed).
    ///
    /// The output is known only from clients for other languages.
    ///
    /// Returns [`Vec<HelpdeskPage>`](crate::types::HelpdeskPage).
    /// The call, a [`ListHelpdeskPages`](crate::endpoint::ListHelpdeskPages), has optional parameters: `page`.
    ///
    /// # Arguments
    ///
    /// * `locale`: `String`. The language, such as `en`.
    /// * `content_type`: [`HelpdeskContentType`](crate::types::HelpdeskContentType). The type of content.
    #[doc(alias = "List Helpdesk Pages")]
    #[doc(alias = "ListHelpdeskPages")]
    #[doc(alias = "listHelpdeskPages")]
    #[inline]
    pub fn list_helpdesk_pages(
        &self,
        locale: impl private::PathParam<String>,
        content_type: impl private::PathParam<crate::types::HelpdeskContentType>,
    ) -> crate::endpoint::ListHelpdeskPages
    where
        K: private::MayCall<crate::endpoint::kind::ListHelpdeskPages>,
    {
        crate::endpoint::__list_helpdesk_pages(
            &self.handle,
            &self.website_id,
            locale,
            content_type,
        )
    }
    /// Returns a public page by its id, including the path of its file.
    ///
    /// `GET /website/{website_id}/helpdesk/page/entity/{locale}/{content_type}/{entity_id}`
    ///
    /// Tiers: `user`, `website`, `plugin` (observed).
    ///
    /// The id of an article in the legacy helpdesk identifies the page that replaced the article.
    ///
    /// Not verified: whether the endpoint accepts ids of the legacy helpdesk; a public program relies on it, but no other source confirms it.
    ///
    /// The output is known only from clients for other languages.
    ///
    /// Returns [`HelpdeskPage`](crate::types::HelpdeskPage).
    /// The call is a [`ResolveHelpdeskPageEntity`](crate::endpoint::ResolveHelpdeskPageEntity).
    ///
    /// # Arguments
    ///
    /// * `locale`: `String`. The language, such as `en`.
    /// * `content_type`: [`HelpdeskContentType`](crate::types::HelpdeskContentType). The type of content.
    /// * `entity_id`: [`EntityId`](crate::types::EntityId)
    #[doc(alias = "Resolve Helpdesk Page Entity")]
    #[doc(alias = "resolveHelpdeskPageEntity")]
    #[inline]
    pub fn resolve_helpdesk_page_entity(
        &self,
        locale: impl private::PathParam<String>,
        content_type: impl private::PathParam<crate::types::HelpdeskContentType>,
        entity_id: impl private::PathParam<crate::types::EntityId>,
    ) -> crate::endpoint::ResolveHelpdeskPageEntity
    where
        K: private::MayCall<crate::endpoint::kind::ResolveHelpdeskPageEntity>,
    {
        crate::endpoint::__resolve_helpdesk_page_entity(
            &self.handle,
            &self.website_id,
            locale,
            content_type,
            entity_id,
        )
    }
    /// Lists the changes made to the content of the helpdesk.
    ///
    /// `GET /website/{website_id}/helpdesk/history/changes/{page_number}`
    ///
    /// Tiers: `user`, `website`, `plugin` (observed).
    ///
    /// The output is known only from clients for other languages.
    ///
    /// Returns [`Vec<HelpdeskHistoryChange>`](crate::types::HelpdeskHistoryChange).
    /// The call, a [`ListHelpdeskHistoryChanges`](crate::endpoint::ListHelpdeskHistoryChanges), has optional parameters: `page`, `filter_locale`, `filter_type`, `filter_tree_path`.
    #[doc(alias = "List Helpdesk History Changes")]
    #[doc(alias = "ListHelpdeskHistoryChanges")]
    #[doc(alias = "listHelpdeskHistoryChanges")]
    #[inline]
    pub fn list_helpdesk_history_changes(
        &self,
    ) -> crate::endpoint::ListHelpdeskHistoryChanges
    where
        K: private::MayCall<crate::endpoint::kind::ListHelpdeskHistoryChanges>,
    {
        crate::endpoint::__list_helpdesk_history_changes(&self.handle, &self.website_id)
    }
    /// Returns a change made to the content of the helpdesk.
    ///
    /// `GET /website/{website_id}/helpdesk/history/change/{change_id}`
    ///
    /// Tiers: `user`, `website`, `plugin` (observed).
    ///
    /// The output is known only from clients for other languages.
    ///
    /// Returns [`HelpdeskHistoryChange`](crate::types::HelpdeskHistoryChange).
    /// The call is a [`ResolveHelpdeskHistoryChange`](crate::endpoint::ResolveHelpdeskHistoryChange).
    ///
    /// # Arguments
    ///
    /// * `change_id`: [`ChangeId`](crate::types::ChangeId)
    #[doc(alias = "Resolve Helpdesk History Change")]
    #[doc(alias = "ResolveHelpdeskHistoryChange")]
    #[doc(alias = "resolveHelpdeskHistoryChange")]
    #[inline]
    pub fn resolve_helpdesk_history_change(
        &self,
        change_id: impl private::PathParam<crate::types::ChangeId>,
    ) -> crate::endpoint::ResolveHelpdeskHistoryChange
    where
        K: private::MayCall<crate::endpoint::kind::ResolveHelpdeskHistoryChange>,
    {
        crate::endpoint::__resolve_helpdesk_history_change(
            &self.handle,
            &self.website_id,
            change_id,
        )
    }
    /// Reverts a change made to the content of the helpdesk.
    ///
    /// `DELETE /website/{website_id}/helpdesk/history/change/{change_id}`
    ///
    /// Tiers: `user`, `website`, `plugin` (observed).
    ///
    /// Not verified: no source documents what happens to later changes.
    ///
    /// Returns `()`.
    /// The call is a [`CancelHelpdeskHistoryChange`](crate::endpoint::CancelHelpdeskHistoryChange).
    ///
    /// # Arguments
    ///
    /// * `change_id`: [`ChangeId`](crate::types::ChangeId)
    /// * `action`: `String`. The method for reverting the change.
    #[doc(alias = "Cancel Helpdesk History Change")]
    #[doc(alias = "CancelHelpdeskHistoryChange")]
    #[doc(alias = "cancelHelpdeskHistoryChange")]
    #[inline]
    pub fn cancel_helpdesk_history_change(
        &self,
        change_id: impl private::PathParam<crate::types::ChangeId>,
        action: impl Into<String>,
    ) -> crate::endpoint::CancelHelpdeskHistoryChange
    where
        K: private::MayCall<crate::endpoint::kind::CancelHelpdeskHistoryChange>,
    {
        crate::endpoint::__cancel_helpdesk_history_change(
            &self.handle,
            &self.website_id,
            change_id,
            action,
        )
    }
    /// Lists the languages of the helpdesk.
    ///
    /// `GET /website/{website_id}/helpdesk/locales/{page_number}`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Reference: [List Helpdesk Locales](https://docs.crisp.chat/references/rest-api/v1/#list-helpdesk-locales).
    ///
    /// The output is known only from clients for other languages.
    ///
    /// Returns [`Vec<HelpdeskLocale>`](crate::types::HelpdeskLocale).
    /// The call, a [`ListHelpdeskLocales`](crate::endpoint::ListHelpdeskLocales), has optional parameters: `page`.
    #[doc(alias = "List Helpdesk Locales")]
    #[doc(alias = "ListHelpdeskLocales")]
    #[doc(alias = "listHelpdeskLocales")]
    #[inline]
    pub fn list_helpdesk_locales(&self) -> crate::endpoint::ListHelpdeskLocales
    where
        K: private::MayCall<crate::endpoint::kind::ListHelpdeskLocales>,
    {
        crate::endpoint::__list_helpdesk_locales(&self.handle, &self.website_id)
    }
    /// Returns a language of the helpdesk.
    ///
    /// `GET /website/{website_id}/helpdesk/locale/{locale}`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Reference: [Resolve Helpdesk Locale](https://docs.crisp.chat/references/rest-api/v1/#resolve-helpdesk-locale).
    ///
    /// The output is known only from clients for other languages.
    ///
    /// Returns [`HelpdeskLocale`](crate::types::HelpdeskLocale).
    /// The call is a [`ResolveHelpdeskLocale`](crate::endpoint::ResolveHelpdeskLocale).
    ///
    /// # Arguments
    ///
    /// * `locale`: `String`. The language, such as `en`.
    #[doc(alias = "Resolve Helpdesk Locale")]
    #[doc(alias = "ResolveHelpdeskLocale")]
    #[doc(alias = "resolveHelpdeskLocale")]
    #[inline]
    pub fn resolve_helpdesk_locale(
        &self,
        locale: impl private::PathParam<String>,
    ) -> crate::endpoint::ResolveHelpdeskLocale
    where
        K: private::MayCall<crate::endpoint::kind::ResolveHelpdeskLocale>,
    {
        crate::endpoint::__resolve_helpdesk_locale(
            &self.handle,
            &self.website_id,
            locale,
        )
    }
    /// Checks whether the helpdesk has a given language.
    ///
    /// `HEAD /website/{website_id}/helpdesk/locale/{locale}`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Reference: [Check If Helpdesk Locale Exists](https://docs.crisp.chat/references/rest-api/v1/#check-if-helpdesk-locale-exists).
    ///
    /// Returns `bool`.
    /// The call is a [`CheckHelpdeskLocaleExists`](crate::endpoint::CheckHelpdeskLocaleExists).
    ///
    /// # Arguments
    ///
    /// * `locale`: `String`. The language, such as `en`.
    #[doc(alias = "Check If Helpdesk Locale Exists")]
    #[doc(alias = "CheckHelpdeskLocaleExists")]
    #[doc(alias = "checkHelpdeskLocaleExists")]
    #[inline]
    pub fn check_helpdesk_locale_exists(
        &self,
        locale: impl private::PathParam<String>,
    ) -> crate::endpoint::CheckHelpdeskLocaleExists
    where
        K: private::MayCall<crate::endpoint::kind::CheckHelpdeskLocaleExists>,
    {
        crate::endpoint::__check_helpdesk_locale_exists(
            &self.handle,
            &self.website_id,
            locale,
        )
    }
    /// Adds a language to the helpdesk.
    ///
    /// `POST /website/{website_id}/helpdesk/locale`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Reference: [Add Helpdesk Locale](https://docs.crisp.chat/references/rest-api/v1/#add-helpdesk-locale).
    ///
    /// Returns `()`.
    /// The call is a [`AddHelpdeskLocale`](crate::endpoint::AddHelpdeskLocale).
    ///
    /// # Arguments
    ///
    /// * `locale`: `String`. The language, such as `en`.
    #[doc(alias = "Add Helpdesk Locale")]
    #[doc(alias = "AddHelpdeskLocale")]
    #[doc(alias = "addHelpdeskLocale")]
    #[inline]
    pub fn add_helpdesk_locale(
        &self,
        locale: impl Into<String>,
    ) -> crate::endpoint::AddHelpdeskLocale
    where
        K: private::MayCall<crate::endpoint::kind::AddHelpdeskLocale>,
    {
        crate::endpoint::__add_helpdesk_locale(&self.handle, &self.website_id, locale)
    }
    /// Deletes a language of the helpdesk and all content in that language.
    ///
    /// `DELETE /website/{website_id}/helpdesk/locale/{locale}`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Reference: [Delete Helpdesk Locale](https://docs.crisp.chat/references/rest-api/v1/#delete-helpdesk-locale).
    ///
    /// This operation destroys data.
    ///
    /// Returns `()`.
    /// The call is a [`DeleteHelpdeskLocale`](crate::endpoint::DeleteHelpdeskLocale).
    ///
    /// # Arguments
    ///
    /// * `locale`: `String`. The language, such as `en`.
    #[doc(alias = "Delete Helpdesk Locale")]
    #[doc(alias = "DeleteHelpdeskLocale")]
    #[doc(alias = "deleteHelpdeskLocale")]
    #[inline]
    pub fn delete_helpdesk_locale(
        &self,
        locale: impl private::PathParam<String>,
    ) -> crate::endpoint::DeleteHelpdeskLocale
    where
        K: private::MayCall<crate::endpoint::kind::DeleteHelpdeskLocale>,
    {
        crate::endpoint::__delete_helpdesk_locale(&self.handle, &self.website_id, locale)
    }
    /// Counts the reader ratings for one type of content in one language.
    ///
    /// `GET /website/{website_id}/helpdesk/feedback/ratings/{locale}/{content_type}`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Reference: [Map Helpdesk Locale Feedback Ratings](https://docs.crisp.chat/references/rest-api/v1/#map-helpdesk-locale-feedback-ratings).
    ///
    /// The output is known only from clients for other languages.
    ///
    /// Returns [`HelpdeskLocaleFeedbackRatings`](crate::types::HelpdeskLocaleFeedbackRatings).
    /// The call, a [`MapHelpdeskLocaleFeedbackRatings`](crate::endpoint::MapHelpdeskLocaleFeedbackRatings), has optional parameters: `filter_date_start`, `filter_date_end`.
    ///
    /// # Arguments
    ///
    /// * `locale`: `String`. The language, such as `en`.
    /// * `content_type`: [`HelpdeskContentType`](crate::types::HelpdeskContentType). The type of content.
    #[doc(alias = "Map Helpdesk Locale Feedback Ratings")]
    #[doc(alias = "MapHelpdeskLocaleFeedbackRatings")]
    #[doc(alias = "mapHelpdeskLocaleFeedbackRatings")]
    #[inline]
    pub fn map_helpdesk_locale_feedback_ratings(
        &self,
        locale: impl private::PathParam<String>,
        content_type: impl private::PathParam<crate::types::HelpdeskContentType>,
    ) -> crate::endpoint::MapHelpdeskLocaleFeedbackRatings
    where
        K: private::MayCall<crate::endpoint::kind::MapHelpdeskLocaleFeedbackRatings>,
    {
        crate::endpoint::__map_helpdesk_locale_feedback_ratings(
            &self.handle,
            &self.website_id,
            locale,
            content_type,
        )
    }
    /// Lists the reader feedback on one type of content in one language.
    ///
    /// `GET /website/{website_id}/helpdesk/feedback/list/{locale}/{content_type}/{page_number}`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Reference: [List Helpdesk Locale Feedbacks](https://docs.crisp.chat/references/rest-api/v1/#list-helpdesk-locale-feedbacks).
    ///
    /// The output is known only from clients for other languages.
    ///
    /// Returns [`Vec<HelpdeskLocaleFeedbackItem>`](crate::types::HelpdeskLocaleFeedbackItem).
    /// The call, a [`ListHelpdeskLocaleFeedbacks`](crate::endpoint::ListHelpdeskLocaleFeedbacks), has optional parameters: `page`, `filter_date_start`, `filter_date_end`.
    ///
    /// # Arguments
    ///
    /// * `locale`: `String`. The language, such as `en`.
    /// * `content_type`: [`HelpdeskContentType`](crate::types::HelpdeskContentType). The type of content.
    #[doc(alias = "List Helpdesk Locale Feedbacks")]
    #[doc(alias = "ListHelpdeskLocaleFeedbacks")]
    #[doc(alias = "listHelpdeskLocaleFeedbacks")]
    #[inline]
    pub fn list_helpdesk_locale_feedbacks(
        &self,
        locale: impl private::PathParam<String>,
        content_type: impl private::PathParam<crate::types::HelpdeskContentType>,
    ) -> crate::endpoint::ListHelpdeskLocaleFeedbacks
    where
        K: private::MayCall<crate::endpoint::kind::ListHelpdeskLocaleFeedbacks>,
    {
        crate::endpoint::__list_helpdesk_locale_feedbacks(
            &self.handle,
            &self.website_id,
            locale,
            content_type,
        )
    }
    /// Starts an import of an external helpdesk.
    ///
    /// `POST /website/{website_id}/helpdesk/import/{locale}/{content_type}`
    ///
    /// Tiers: `user` (documented).
    /// Reference: [Import External Helpdesk To Locale](https://docs.crisp.chat/references/rest-api/v1/#import-external-helpdesk-to-locale).
    ///
    /// The response does not wait for the import to finish.
    ///
    /// Returns `()`.
    /// The call, a [`ImportExternalHelpdeskToLocale`](crate::endpoint::ImportExternalHelpdeskToLocale), has optional parameters: `detect_locales`, `other_locales`.
    ///
    /// # Arguments
    ///
    /// * `locale`: `String`. The language, such as `en`.
    /// * `content_type`: [`HelpdeskContentType`](crate::types::HelpdeskContentType). The type of content.
    /// * `helpdesk_url`: `String`. The URL of the external helpdesk, such as `https://docs.acme.com/`.
    #[doc(alias = "Import External Helpdesk To Locale")]
    #[doc(alias = "ImportExternalHelpdeskToLocale")]
    #[doc(alias = "importExternalHelpdeskToLocale")]
    #[inline]
    pub fn import_external_helpdesk_to_locale(
        &self,
        locale: impl private::PathParam<String>,
        content_type: impl private::PathParam<crate::types::HelpdeskContentType>,
        helpdesk_url: impl Into<String>,
    ) -> crate::endpoint::ImportExternalHelpdeskToLocale
    where
        K: private::MayCall<crate::endpoint::kind::ImportExternalHelpdeskToLocale>,
    {
        crate::endpoint::__import_external_helpdesk_to_locale(
            &self.handle,
            &self.website_id,
            locale,
            content_type,
            helpdesk_url,
        )
    }
    /// Starts an export of one type of content in one language.
    ///
    /// `POST /website/{website_id}/helpdesk/export/{locale}/{content_type}`
    ///
    /// Tiers: `user` (documented).
    /// Reference: [Export Helpdesk Locale Articles](https://docs.crisp.chat/references/rest-api/v1/#export-helpdesk-locale-articles).
    ///
    /// The response does not contain the export.
    ///
    /// Not verified: no source documents how the export is delivered.
    ///
    /// Returns `()`.
    /// The call is a [`ExportHelpdeskLocaleArticles`](crate::endpoint::ExportHelpdeskLocaleArticles).
    ///
    /// # Arguments
    ///
    /// * `locale`: `String`. The language, such as `en`.
    /// * `content_type`: [`HelpdeskContentType`](crate::types::HelpdeskContentType). The type of content.
    #[doc(alias = "Export Helpdesk Locale Articles")]
    #[doc(alias = "ExportHelpdeskLocaleArticles")]
    #[doc(alias = "exportHelpdeskLocaleArticles")]
    #[inline]
    pub fn export_helpdesk_locale_articles(
        &self,
        locale: impl private::PathParam<String>,
        content_type: impl private::PathParam<crate::types::HelpdeskContentType>,
    ) -> crate::endpoint::ExportHelpdeskLocaleArticles
    where
        K: private::MayCall<crate::endpoint::kind::ExportHelpdeskLocaleArticles>,
    {
        crate::endpoint::__export_helpdesk_locale_articles(
            &self.handle,
            &self.website_id,
            locale,
            content_type,
        )
    }
    /// Lists the redirections of the helpdesk.
    ///
    /// `GET /website/{website_id}/helpdesk/redirections/{page_number}`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Reference: [List Helpdesk Redirections](https://docs.crisp.chat/references/rest-api/v1/#list-helpdesk-redirections).
    ///
    /// The output is known only from clients for other languages.
    ///
    /// Returns [`Vec<HelpdeskRedirection>`](crate::types::HelpdeskRedirection).
    /// The call, a [`ListHelpdeskRedirections`](crate::endpoint::ListHelpdeskRedirections), has optional parameters: `page`.
    #[doc(alias = "List Helpdesk Redirections")]
    #[doc(alias = "ListHelpdeskRedirections")]
    #[doc(alias = "listHelpdeskRedirections")]
    #[inline]
    pub fn list_helpdesk_redirections(&self) -> crate::endpoint::ListHelpdeskRedirections
    where
        K: private::MayCall<crate::endpoint::kind::ListHelpdeskRedirections>,
    {
        crate::endpoint::__list_helpdesk_redirections(&self.handle, &self.website_id)
    }
    /// Returns a redirection of the helpdesk.
    ///
    /// `GET /website/{website_id}/helpdesk/redirection/{redirection_id}`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Reference: [Resolve Helpdesk Redirection](https://docs.crisp.chat/references/rest-api/v1/#resolve-helpdesk-redirection).
    ///
    /// The output is known only from clients for other languages.
    ///
    /// Returns [`HelpdeskRedirection`](crate::types::HelpdeskRedirection).
    /// The call is a [`ResolveHelpdeskRedirection`](crate::endpoint::ResolveHelpdeskRedirection).
    ///
    /// # Arguments
    ///
    /// * `redirection_id`: [`RedirectionId`](crate::types::RedirectionId)
    #[doc(alias = "Resolve Helpdesk Redirection")]
    #[doc(alias = "ResolveHelpdeskRedirection")]
    #[doc(alias = "resolveHelpdeskRedirection")]
    #[inline]
    pub fn resolve_helpdesk_redirection(
        &self,
        redirection_id: impl private::PathParam<crate::types::RedirectionId>,
    ) -> crate::endpoint::ResolveHelpdeskRedirection
    where
        K: private::MayCall<crate::endpoint::kind::ResolveHelpdeskRedirection>,
    {
        crate::endpoint::__resolve_helpdesk_redirection(
            &self.handle,
            &self.website_id,
            redirection_id,
        )
    }
    /// Checks whether a redirection of the helpdesk exists.
    ///
    /// `HEAD /website/{website_id}/helpdesk/redirection/{redirection_id}`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Reference: [Check If Helpdesk Redirection Exists](https://docs.crisp.chat/references/rest-api/v1/#check-if-helpdesk-redirection-exists).
    ///
    /// Returns `bool`.
    /// The call is a [`CheckHelpdeskRedirectionExists`](crate::endpoint::CheckHelpdeskRedirectionExists).
    ///
    /// # Arguments
    ///
    /// * `redirection_id`: [`RedirectionId`](crate::types::RedirectionId)
    #[doc(alias = "Check If Helpdesk Redirection Exists")]
    #[doc(alias = "CheckHelpdeskRedirectionExists")]
    #[doc(alias = "checkHelpdeskRedirectionExists")]
    #[inline]
    pub fn check_helpdesk_redirection_exists(
        &self,
        redirection_id: impl private::PathParam<crate::types::RedirectionId>,
    ) -> crate::endpoint::CheckHelpdeskRedirectionExists
    where
        K: private::MayCall<crate::endpoint::kind::CheckHelpdeskRedirectionExists>,
    {
        crate::endpoint::__check_helpdesk_redirection_exists(
            &self.handle,
            &self.website_id,
            redirection_id,
        )
    }
    /// Adds a redirection to the helpdesk.
    ///
    /// `POST /website/{website_id}/helpdesk/redirection`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Reference: [Add Helpdesk Redirection](https://docs.crisp.chat/references/rest-api/v1/#add-helpdesk-redirection).
    ///
    /// The output is known only from clients for other languages.
    ///
    /// Returns [`HelpdeskRedirectionNew`](crate::types::HelpdeskRedirectionNew).
    /// The call is a [`AddHelpdeskRedirection`](crate::endpoint::AddHelpdeskRedirection).
    ///
    /// # Arguments
    ///
    /// * `path`: `String`. The path to redirect, such as `/en/article/old/`.
    /// * `target`: `String`. The target of the redirection, such as `/en/article/new/`.
    #[doc(alias = "Add Helpdesk Redirection")]
    #[doc(alias = "AddHelpdeskRedirection")]
    #[doc(alias = "addHelpdeskRedirection")]
    #[inline]
    pub fn add_helpdesk_redirection(
        &self,
        path: impl Into<String>,
        target: impl Into<String>,
    ) -> crate::endpoint::AddHelpdeskRedirection
    where
        K: private::MayCall<crate::endpoint::kind::AddHelpdeskRedirection>,
    {
        crate::endpoint::__add_helpdesk_redirection(
            &self.handle,
            &self.website_id,
            path,
            target,
        )
    }
    /// Deletes a redirection of the helpdesk.
    ///
    /// `DELETE /website/{website_id}/helpdesk/redirection/{redirection_id}`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Reference: [Delete Helpdesk Redirection](https://docs.crisp.chat/references/rest-api/v1/#delete-helpdesk-redirection).
    ///
    /// Returns `()`.
    /// The call is a [`DeleteHelpdeskRedirection`](crate::endpoint::DeleteHelpdeskRedirection).
    ///
    /// # Arguments
    ///
    /// * `redirection_id`: [`RedirectionId`](crate::types::RedirectionId)
    #[doc(alias = "Delete Helpdesk Redirection")]
    #[doc(alias = "DeleteHelpdeskRedirection")]
    #[doc(alias = "deleteHelpdeskRedirection")]
    #[inline]
    pub fn delete_helpdesk_redirection(
        &self,
        redirection_id: impl private::PathParam<crate::types::RedirectionId>,
    ) -> crate::endpoint::DeleteHelpdeskRedirection
    where
        K: private::MayCall<crate::endpoint::kind::DeleteHelpdeskRedirection>,
    {
        crate::endpoint::__delete_helpdesk_redirection(
            &self.handle,
            &self.website_id,
            redirection_id,
        )
    }
    /// Returns the name and URL of the helpdesk.
    ///
    /// `GET /website/{website_id}/helpdesk`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Reference: [Resolve Helpdesk](https://docs.crisp.chat/references/rest-api/v1/#resolve-helpdesk).
    ///
    /// The output is known only from clients for other languages.
    ///
    /// Returns [`Helpdesk`](crate::types::Helpdesk).
    /// The call is a [`ResolveHelpdesk`](crate::endpoint::ResolveHelpdesk).
    #[doc(alias = "Resolve Helpdesk")]
    #[doc(alias = "ResolveHelpdesk")]
    #[doc(alias = "resolveHelpdesk")]
    #[inline]
    pub fn resolve_helpdesk(&self) -> crate::endpoint::ResolveHelpdesk
    where
        K: private::MayCall<crate::endpoint::kind::ResolveHelpdesk>,
    {
        crate::endpoint::__resolve_helpdesk(&self.handle, &self.website_id)
    }
    /// Checks whether the workspace has a helpdesk.
    ///
    /// `HEAD /website/{website_id}/helpdesk`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Reference: [Check If Helpdesk Exists](https://docs.crisp.chat/references/rest-api/v1/#check-if-helpdesk-exists).
    ///
    /// Returns `bool`.
    /// The call is a [`CheckHelpdeskExists`](crate::endpoint::CheckHelpdeskExists).
    #[doc(alias = "Check If Helpdesk Exists")]
    #[doc(alias = "CheckHelpdeskExists")]
    #[doc(alias = "checkHelpdeskExists")]
    #[inline]
    pub fn check_helpdesk_exists(&self) -> crate::endpoint::CheckHelpdeskExists
    where
        K: private::MayCall<crate::endpoint::kind::CheckHelpdeskExists>,
    {
        crate::endpoint::__check_helpdesk_exists(&self.handle, &self.website_id)
    }
    /// Creates the workspace's helpdesk.
    ///
    /// `POST /website/{website_id}/helpdesk`
    ///
    /// Tiers: `user` (documented).
    /// Reference: [Initialize Helpdesk](https://docs.crisp.chat/references/rest-api/v1/#initialize-helpdesk).
    ///
    /// Returns `()`.
    /// The call is a [`InitializeHelpdesk`](crate::endpoint::InitializeHelpdesk).
    ///
    /// # Arguments
    ///
    /// * `name`: `String`. The name of the helpdesk.
    /// * `domain_basic`: `String`. The helpdesk's subdomain under a Crisp domain, such as `acme`.
    #[doc(alias = "Initialize Helpdesk")]
    #[doc(alias = "InitializeHelpdesk")]
    #[doc(alias = "initializeHelpdesk")]
    #[inline]
    pub fn initialize_helpdesk(
        &self,
        name: impl Into<String>,
        domain_basic: impl Into<String>,
    ) -> crate::endpoint::InitializeHelpdesk
    where
        K: private::MayCall<crate::endpoint::kind::InitializeHelpdesk>,
    {
        crate::endpoint::__initialize_helpdesk(
            &self.handle,
            &self.website_id,
            name,
            domain_basic,
        )
    }
    /// Deletes the workspace's helpdesk and everything in it.
    ///
    /// `DELETE /website/{website_id}/helpdesk`
    ///
    /// Tiers: `user` (documented).
    /// Reference: [Delete Helpdesk](https://docs.crisp.chat/references/rest-api/v1/#delete-helpdesk).
    ///
    /// This operation destroys data.
    ///
    /// Returns `()`.
    /// The call is a [`DeleteHelpdesk`](crate::endpoint::DeleteHelpdesk).
    ///
    /// # Arguments
    ///
    /// * `verify`: [`VerifyChallenge`](crate::types::VerifyChallenge). The proof that the request comes from the user.
    #[doc(alias = "Delete Helpdesk")]
    #[doc(alias = "DeleteHelpdesk")]
    #[doc(alias = "deleteHelpdesk")]
    #[inline]
    pub fn delete_helpdesk(
        &self,
        verify: impl Into<crate::types::VerifyChallenge>,
    ) -> crate::endpoint::DeleteHelpdesk
    where
        K: private::MayCall<crate::endpoint::kind::DeleteHelpdesk>,
    {
        crate::endpoint::__delete_helpdesk(&self.handle, &self.website_id, verify)
    }
    /// Returns the settings of the helpdesk.
    ///
    /// `GET /website/{website_id}/helpdesk/settings`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Plugin tokens in production need the scope `website:settings`.
    /// Reference: [Resolve Helpdesk Settings](https://docs.crisp.chat/references/rest-api/v1/#resolve-helpdesk-settings).
    ///
    /// The output is known only from clients for other languages.
    ///
    /// Returns [`HelpdeskSettings`](crate::types::HelpdeskSettings).
    /// The call is a [`ResolveHelpdeskSettings`](crate::endpoint::ResolveHelpdeskSettings).
    #[doc(alias = "Resolve Helpdesk Settings")]
    #[doc(alias = "ResolveHelpdeskSettings")]
    #[doc(alias = "resolveHelpdeskSettings")]
    #[inline]
    pub fn resolve_helpdesk_settings(&self) -> crate::endpoint::ResolveHelpdeskSettings
    where
        K: private::MayCall<crate::endpoint::kind::ResolveHelpdeskSettings>,
    {
        crate::endpoint::__resolve_helpdesk_settings(&self.handle, &self.website_id)
    }
    /// Updates the settings of the helpdesk; fields that are not sent stay unchanged.
    ///
    /// `PATCH /website/{website_id}/helpdesk/settings`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Plugin tokens in production need the scope `website:settings`.
    /// Reference: [Save Helpdesk Settings](https://docs.crisp.chat/references/rest-api/v1/#save-helpdesk-settings).
    ///
    /// Not verified: no source documents whether omitted fields within a group, such as `behavior`, also stay unchanged; the examples of the clients send whole groups.
    ///
    /// Returns `()`.
    /// The call, a [`SaveHelpdeskSettings`](crate::endpoint::SaveHelpdeskSettings), has optional parameters: `name`, `appearance`, `localization`, `section`, `behavior`, `service`, `include`, `access`.
    #[doc(alias = "Save Helpdesk Settings")]
    #[doc(alias = "SaveHelpdeskSettings")]
    #[doc(alias = "saveHelpdeskSettings")]
    #[inline]
    pub fn save_helpdesk_settings(&self) -> crate::endpoint::SaveHelpdeskSettings
    where
        K: private::MayCall<crate::endpoint::kind::SaveHelpdeskSettings>,
    {
        crate::endpoint::__save_helpdesk_settings(&self.handle, &self.website_id)
    }
    /// Returns the domain of the helpdesk.
    ///
    /// `GET /website/{website_id}/helpdesk/domain`
    ///
    /// Tiers: `user` (documented).
    /// Reference: [Resolve Helpdesk Domain](https://docs.crisp.chat/references/rest-api/v1/#resolve-helpdesk-domain).
    ///
    /// The output is known only from clients for other languages.
    ///
    /// Returns [`HelpdeskDomain`](crate::types::HelpdeskDomain).
    /// The call is a [`ResolveHelpdeskDomain`](crate::endpoint::ResolveHelpdeskDomain).
    #[doc(alias = "Resolve Helpdesk Domain")]
    #[doc(alias = "ResolveHelpdeskDomain")]
    #[doc(alias = "resolveHelpdeskDomain")]
    #[inline]
    pub fn resolve_helpdesk_domain(&self) -> crate::endpoint::ResolveHelpdeskDomain
    where
        K: private::MayCall<crate::endpoint::kind::ResolveHelpdeskDomain>,
    {
        crate::endpoint::__resolve_helpdesk_domain(&self.handle, &self.website_id)
    }
    /// Returns the DNS records required before the helpdesk can use a custom domain.
    ///
    /// `GET /website/{website_id}/helpdesk/domain/setup`
    ///
    /// Tiers: `user` (documented).
    /// Reference: [Generate Helpdesk Domain Setup Flow](https://docs.crisp.chat/references/rest-api/v1/#generate-helpdesk-domain-setup-flow).
    ///
    /// The output is known only from clients for other languages.
    ///
    /// Returns [`HelpdeskDomainSetupFlow`](crate::types::HelpdeskDomainSetupFlow).
    /// The call, a [`GenerateHelpdeskDomainSetupFlow`](crate::endpoint::GenerateHelpdeskDomainSetupFlow), has optional parameters: `custom`.
    #[doc(alias = "Generate Helpdesk Domain Setup Flow")]
    #[doc(alias = "GenerateHelpdeskDomainSetupFlow")]
    #[doc(alias = "generateHelpdeskDomainSetupFlow")]
    #[inline]
    pub fn generate_helpdesk_domain_setup_flow(
        &self,
    ) -> crate::endpoint::GenerateHelpdeskDomainSetupFlow
    where
        K: private::MayCall<crate::endpoint::kind::GenerateHelpdeskDomainSetupFlow>,
    {
        crate::endpoint::__generate_helpdesk_domain_setup_flow(
            &self.handle,
            &self.website_id,
        )
    }
    /// Requests a change to the domain of the helpdesk; fields that are not sent stay unchanged.
    ///
    /// `PATCH /website/{website_id}/helpdesk/domain`
    ///
    /// Tiers: `user` (documented).
    /// Reference: [Request Helpdesk Domain Change](https://docs.crisp.chat/references/rest-api/v1/#request-helpdesk-domain-change).
    ///
    /// Before requesting a custom domain, create the DNS records that `generate_helpdesk_domain_setup_flow` returns.
    ///
    /// Returns `()`.
    /// The call, a [`RequestHelpdeskDomainChange`](crate::endpoint::RequestHelpdeskDomainChange), has optional parameters: `basic`, `custom`.
    #[doc(alias = "Request Helpdesk Domain Change")]
    #[doc(alias = "RequestHelpdeskDomainChange")]
    #[doc(alias = "requestHelpdeskDomainChange")]
    #[inline]
    pub fn request_helpdesk_domain_change(
        &self,
    ) -> crate::endpoint::RequestHelpdeskDomainChange
    where
        K: private::MayCall<crate::endpoint::kind::RequestHelpdeskDomainChange>,
    {
        crate::endpoint::__request_helpdesk_domain_change(&self.handle, &self.website_id)
    }
}

/// # Endpoints of `website::inbox`
impl<K> WebsiteHandle<K> {
    /// Lists the workspace's sub-inboxes.
    ///
    /// `GET /website/{website_id}/inboxes/list/{page_number}`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Reference: [List Inboxes](https://docs.crisp.chat/references/rest-api/v1/#list-website-inboxes).
    ///
    /// The output is known only from clients for other languages.
    ///
    /// Returns [`Vec<WebsiteInbox>`](crate::types::WebsiteInbox).
    /// The call, a [`ListInboxes`](crate::endpoint::ListInboxes), has optional parameters: `page`.
    #[doc(alias = "List Inboxes")]
    #[doc(alias = "ListInboxes")]
    #[doc(alias = "listInboxes")]
    #[inline]
    pub fn list_inboxes(&self) -> crate::endpoint::ListInboxes
    where
        K: private::MayCall<crate::endpoint::kind::ListInboxes>,
    {
        crate::endpoint::__list_inboxes(&self.handle, &self.website_id)
    }
    /// Returns a sub-inbox.
    ///
    /// `GET /website/{website_id}/inbox/{inbox_id}`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Reference: [Get Inbox](https://docs.crisp.chat/references/rest-api/v1/#get-website-inbox).
    ///
    /// The output is known only from clients for other languages.
    ///
    /// Returns [`WebsiteInbox`](crate::types::WebsiteInbox).
    /// The call is a [`GetInbox`](crate::endpoint::GetInbox).
    ///
    /// # Arguments
    ///
    /// * `inbox_id`: [`InboxId`](crate::types::InboxId)
    #[doc(alias = "Get Inbox")]
    #[doc(alias = "GetInbox")]
    #[doc(alias = "getInbox")]
    #[inline]
    pub fn get_inbox(
        &self,
        inbox_id: impl private::PathParam<crate::types::InboxId>,
    ) -> crate::endpoint::GetInbox
    where
        K: private::MayCall<crate::endpoint::kind::GetInbox>,
    {
        crate::endpoint::__get_inbox(&self.handle, &self.website_id, inbox_id)
    }
    /// Creates a sub-inbox.
    ///
    /// `POST /website/{website_id}/inbox`
    ///
    /// Tiers: `user` (documented).
    /// Reference: [Create A New Inbox](https://docs.crisp.chat/references/rest-api/v1/#create-a-new-website-inbox).
    ///
    /// The output is known only from clients for other languages.
    ///
    /// Returns [`WebsiteInboxNew`](crate::types::WebsiteInboxNew).
    /// The call is a [`CreateNewInbox`](crate::endpoint::CreateNewInbox).
    ///
    /// # Arguments
    ///
    /// * `body`: [`WebsiteInboxItem`](crate::types::WebsiteInboxItem). The body of the request
    #[doc(alias = "Create A New Inbox")]
    #[doc(alias = "CreateNewInbox")]
    #[doc(alias = "createNewInbox")]
    #[inline]
    pub fn create_new_inbox(
        &self,
        body: impl Into<crate::types::WebsiteInboxItem>,
    ) -> crate::endpoint::CreateNewInbox
    where
        K: private::MayCall<crate::endpoint::kind::CreateNewInbox>,
    {
        crate::endpoint::__create_new_inbox(&self.handle, &self.website_id, body)
    }
    /// Replaces all editable fields of a sub-inbox.
    ///
    /// `PUT /website/{website_id}/inbox/{inbox_id}`
    ///
    /// Tiers: `user` (documented).
    /// Reference: [Save Inbox](https://docs.crisp.chat/references/rest-api/v1/#save-website-inbox).
    ///
    /// Fields that are not sent are cleared.
    ///
    /// Returns `()`.
    /// The call is a [`SaveInbox`](crate::endpoint::SaveInbox).
    ///
    /// # Arguments
    ///
    /// * `inbox_id`: [`InboxId`](crate::types::InboxId)
    /// * `body`: [`WebsiteInboxItem`](crate::types::WebsiteInboxItem). The body of the request
    #[doc(alias = "Save Inbox")]
    #[doc(alias = "SaveInbox")]
    #[doc(alias = "saveInbox")]
    #[inline]
    pub fn save_inbox(
        &self,
        inbox_id: impl private::PathParam<crate::types::InboxId>,
        body: impl Into<crate::types::WebsiteInboxItem>,
    ) -> crate::endpoint::SaveInbox
    where
        K: private::MayCall<crate::endpoint::kind::SaveInbox>,
    {
        crate::endpoint::__save_inbox(&self.handle, &self.website_id, inbox_id, body)
    }
    /// Reorders the workspace's sub-inboxes.
    ///
    /// `PATCH /website/{website_id}/inboxes/batch/order`
    ///
    /// Tiers: `user` (documented).
    /// Reference: [Batch Order Inboxes](https://docs.crisp.chat/references/rest-api/v1/#batch-order-website-inboxes).
    ///
    /// Returns `()`.
    /// The call is a [`BatchOrderInboxes`](crate::endpoint::BatchOrderInboxes).
    ///
    /// # Arguments
    ///
    /// * `orders`: [`Vec<WebsiteInboxOrder>`](crate::types::WebsiteInboxOrder). The sub-inboxes with their positions.
    #[doc(alias = "Batch Order Inboxes")]
    #[doc(alias = "BatchOrderInboxes")]
    #[doc(alias = "batchOrderInboxes")]
    #[inline]
    pub fn batch_order_inboxes(
        &self,
        orders: impl private::IntoValue<Vec<crate::types::WebsiteInboxOrder>>,
    ) -> crate::endpoint::BatchOrderInboxes
    where
        K: private::MayCall<crate::endpoint::kind::BatchOrderInboxes>,
    {
        crate::endpoint::__batch_order_inboxes(&self.handle, &self.website_id, orders)
    }
    /// Deletes a sub-inbox.
    ///
    /// `DELETE /website/{website_id}/inbox/{inbox_id}`
    ///
    /// Tiers: `user` (documented).
    /// Reference: [Delete Inbox](https://docs.crisp.chat/references/rest-api/v1/#delete-website-inbox).
    ///
    /// Not verified: no source documents the inbox to which its conversations are moved.
    ///
    /// Returns `()`.
    /// The call is a [`DeleteInbox`](crate::endpoint::DeleteInbox).
    ///
    /// # Arguments
    ///
    /// * `inbox_id`: [`InboxId`](crate::types::InboxId)
    #[doc(alias = "Delete Inbox")]
    #[doc(alias = "DeleteInbox")]
    #[doc(alias = "deleteInbox")]
    #[inline]
    pub fn delete_inbox(
        &self,
        inbox_id: impl private::PathParam<crate::types::InboxId>,
    ) -> crate::endpoint::DeleteInbox
    where
        K: private::MayCall<crate::endpoint::kind::DeleteInbox>,
    {
        crate::endpoint::__delete_inbox(&self.handle, &self.website_id, inbox_id)
    }
    /// Checks whether a sub-inbox exists.
    ///
    /// `HEAD /website/{website_id}/inbox/{inbox_id}`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Reference: [Check If Inbox Exists](https://docs.crisp.chat/references/rest-api/v1/#check-if-website-inbox-exists).
    ///
    /// Returns `bool`.
    /// The call is a [`CheckInboxExists`](crate::endpoint::CheckInboxExists).
    ///
    /// # Arguments
    ///
    /// * `inbox_id`: [`InboxId`](crate::types::InboxId)
    #[doc(alias = "Check If Inbox Exists")]
    #[doc(alias = "CheckInboxExists")]
    #[doc(alias = "checkInboxExists")]
    #[inline]
    pub fn check_inbox_exists(
        &self,
        inbox_id: impl private::PathParam<crate::types::InboxId>,
    ) -> crate::endpoint::CheckInboxExists
    where
        K: private::MayCall<crate::endpoint::kind::CheckInboxExists>,
    {
        crate::endpoint::__check_inbox_exists(&self.handle, &self.website_id, inbox_id)
    }
}

/// # Endpoints of `website::operator`
impl<K> WebsiteHandle<K> {
    /// Lists the workspace's operators.
    ///
    /// `GET /website/{website_id}/operators/list`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Plugin tokens in production need the scope `website:operators`.
    /// Reference: [List Website Operators](https://docs.crisp.chat/references/rest-api/v1/#list-website-operators).
    ///
    /// The output is known only from clients for other languages.
    ///
    /// Returns [`Vec<WebsiteOperatorListOne>`](crate::types::WebsiteOperatorListOne).
    /// The call is a [`ListWebsiteOperators`](crate::endpoint::ListWebsiteOperators).
    #[doc(alias = "List Website Operators")]
    #[doc(alias = "ListWebsiteOperators")]
    #[doc(alias = "listWebsiteOperators")]
    #[inline]
    pub fn list_website_operators(&self) -> crate::endpoint::ListWebsiteOperators
    where
        K: private::MayCall<crate::endpoint::kind::ListWebsiteOperators>,
    {
        crate::endpoint::__list_website_operators(&self.handle, &self.website_id)
    }
    /// Returns an operator.
    ///
    /// `GET /website/{website_id}/operator/{user_id}`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Plugin tokens in production need the scope `website:operators`.
    /// Reference: [Get A Website Operator](https://docs.crisp.chat/references/rest-api/v1/#get-a-website-operator).
    ///
    /// The output is known only from clients for other languages.
    ///
    /// Returns [`WebsiteOperator`](crate::types::WebsiteOperator).
    /// The call is a [`GetWebsiteOperator`](crate::endpoint::GetWebsiteOperator).
    ///
    /// # Arguments
    ///
    /// * `user_id`: [`UserId`](crate::types::UserId)
    #[doc(alias = "Get A Website Operator")]
    #[doc(alias = "GetWebsiteOperator")]
    #[doc(alias = "getWebsiteOperator")]
    #[inline]
    pub fn get_website_operator(
        &self,
        user_id: impl private::PathParam<crate::types::UserId>,
    ) -> crate::endpoint::GetWebsiteOperator
    where
        K: private::MayCall<crate::endpoint::kind::GetWebsiteOperator>,
    {
        crate::endpoint::__get_website_operator(&self.handle, &self.website_id, user_id)
    }
    /// Invites a person to join the workspace as an operator.
    ///
    /// `POST /website/{website_id}/operator`
    ///
    /// Tiers: `user` (documented).
    /// Reference: [Invite A Website Operator](https://docs.crisp.chat/references/rest-api/v1/#invite-a-website-operator).
    ///
    /// Crisp sends an email with a link. If the person has no account yet, the link leads to account creation.
    ///
    /// Returns `()`.
    /// The call is a [`InviteWebsiteOperator`](crate::endpoint::InviteWebsiteOperator).
    ///
    /// # Arguments
    ///
    /// * `email`: `String`. The email address to which the invitation is sent.
    /// * `role`: [`WebsiteOperatorRole`](crate::types::WebsiteOperatorRole). The role of the invited operator.
    /// * `verify`: [`VerifyChallenge`](crate::types::VerifyChallenge). The proof that the request comes from the user.
    #[doc(alias = "Invite A Website Operator")]
    #[doc(alias = "InviteWebsiteOperator")]
    #[doc(alias = "inviteWebsiteOperator")]
    #[inline]
    pub fn invite_website_operator(
        &self,
        email: impl Into<String>,
        role: impl Into<crate::types::WebsiteOperatorRole>,
        verify: impl Into<crate::types::VerifyChallenge>,
    ) -> crate::endpoint::InviteWebsiteOperator
    where
        K: private::MayCall<crate::endpoint::kind::InviteWebsiteOperator>,
    {
        crate::endpoint::__invite_website_operator(
            &self.handle,
            &self.website_id,
            email,
            role,
            verify,
        )
    }
    /// Updates the role or job title of an operator; fields that are not sent stay unchanged.
    ///
    /// `PATCH /website/{website_id}/operator/{user_id}`
    ///
    /// Tiers: `user` (documented).
    /// Reference: [Change Operator Membership](https://docs.crisp.chat/references/rest-api/v1/#change-operator-membership).
    ///
    /// Returns `()`.
    /// The call, a [`ChangeOperatorMembership`](crate::endpoint::ChangeOperatorMembership), has optional parameters: `role`, `title`.
    ///
    /// # Arguments
    ///
    /// * `user_id`: [`UserId`](crate::types::UserId)
    #[doc(alias = "Change Operator Membership")]
    #[doc(alias = "ChangeOperatorMembership")]
    #[doc(alias = "changeOperatorMembership")]
    #[inline]
    pub fn change_operator_membership(
        &self,
        user_id: impl private::PathParam<crate::types::UserId>,
    ) -> crate::endpoint::ChangeOperatorMembership
    where
        K: private::MayCall<crate::endpoint::kind::ChangeOperatorMembership>,
    {
        crate::endpoint::__change_operator_membership(
            &self.handle,
            &self.website_id,
            user_id,
        )
    }
    /// Removes an operator from the workspace without deleting the operator's account.
    ///
    /// `DELETE /website/{website_id}/operator/{user_id}`
    ///
    /// Tiers: `user` (documented).
    /// Reference: [Unlink Operator From Website](https://docs.crisp.chat/references/rest-api/v1/#unlink-operator-from-website).
    ///
    /// The last operator of a workspace cannot be removed.
    ///
    /// Returns `()`.
    /// The call is a [`UnlinkOperatorFromWebsite`](crate::endpoint::UnlinkOperatorFromWebsite).
    ///
    /// # Arguments
    ///
    /// * `user_id`: [`UserId`](crate::types::UserId)
    #[doc(alias = "Unlink Operator From Website")]
    #[doc(alias = "UnlinkOperatorFromWebsite")]
    #[doc(alias = "unlinkOperatorFromWebsite")]
    #[inline]
    pub fn unlink_operator_from_website(
        &self,
        user_id: impl private::PathParam<crate::types::UserId>,
    ) -> crate::endpoint::UnlinkOperatorFromWebsite
    where
        K: private::MayCall<crate::endpoint::kind::UnlinkOperatorFromWebsite>,
    {
        crate::endpoint::__unlink_operator_from_website(
            &self.handle,
            &self.website_id,
            user_id,
        )
    }
    /// Lists the operators who most recently replied to visitors.
    ///
    /// `GET /website/{website_id}/operators/active`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Plugin tokens in production need the scope `website:operators`.
    /// Reference: [List Last Active Website Operators](https://docs.crisp.chat/references/rest-api/v1/#list-last-active-website-operators).
    ///
    /// The output is known only from clients for other languages.
    ///
    /// Returns [`Vec<WebsiteOperatorsLastActiveListOne>`](crate::types::WebsiteOperatorsLastActiveListOne).
    /// The call is a [`ListLastActiveWebsiteOperators`](crate::endpoint::ListLastActiveWebsiteOperators).
    #[doc(alias = "List Last Active Website Operators")]
    #[doc(alias = "ListLastActiveWebsiteOperators")]
    #[doc(alias = "listLastActiveWebsiteOperators")]
    #[inline]
    pub fn list_last_active_website_operators(
        &self,
    ) -> crate::endpoint::ListLastActiveWebsiteOperators
    where
        K: private::MayCall<crate::endpoint::kind::ListLastActiveWebsiteOperators>,
    {
        crate::endpoint::__list_last_active_website_operators(
            &self.handle,
            &self.website_id,
        )
    }
    /// Clears the list of operators who most recently replied to visitors.
    ///
    /// `DELETE /website/{website_id}/operators/active`
    ///
    /// Tiers: `user` (documented).
    /// Reference: [Flush Last Active Website Operators](https://docs.crisp.chat/references/rest-api/v1/#flush-last-active-website-operators).
    ///
    /// The operators themselves are not removed.
    ///
    /// Returns `()`.
    /// The call is a [`FlushLastActiveWebsiteOperators`](crate::endpoint::FlushLastActiveWebsiteOperators).
    #[doc(alias = "Flush Last Active Website Operators")]
    #[doc(alias = "FlushLastActiveWebsiteOperators")]
    #[doc(alias = "flushLastActiveWebsiteOperators")]
    #[inline]
    pub fn flush_last_active_website_operators(
        &self,
    ) -> crate::endpoint::FlushLastActiveWebsiteOperators
    where
        K: private::MayCall<crate::endpoint::kind::FlushLastActiveWebsiteOperators>,
    {
        crate::endpoint::__flush_last_active_website_operators(
            &self.handle,
            &self.website_id,
        )
    }
    /// Sends an email to operators, at the email addresses of their accounts.
    ///
    /// `POST /website/{website_id}/operators/email`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Plugin tokens in production need the scope `website:operators`.
    /// Reference: [Send Email To Website Operators](https://docs.crisp.chat/references/rest-api/v1/#send-email-to-website-operators).
    ///
    /// Not verified: the reference documents PATCH, but the Node and Go clients send POST.
    ///
    /// Returns `()`.
    /// The call, a [`SendEmailToWebsiteOperators`](crate::endpoint::SendEmailToWebsiteOperators), has optional parameters: `user_id`, `target`.
    ///
    /// # Arguments
    ///
    /// * `recipient`: [`WebsiteOperatorEmailRecipient`](crate::types::WebsiteOperatorEmailRecipient). The operators who receive the email.
    /// * `subject`: `String`. The subject of the email.
    /// * `message`: `String`. The text of the email.
    #[doc(alias = "Send Email To Website Operators")]
    #[doc(alias = "SendEmailToWebsiteOperators")]
    #[doc(alias = "sendEmailToWebsiteOperators")]
    #[inline]
    pub fn send_email_to_website_operators(
        &self,
        recipient: impl Into<crate::types::WebsiteOperatorEmailRecipient>,
        subject: impl Into<String>,
        message: impl Into<String>,
    ) -> crate::endpoint::SendEmailToWebsiteOperators
    where
        K: private::MayCall<crate::endpoint::kind::SendEmailToWebsiteOperators>,
    {
        crate::endpoint::__send_email_to_website_operators(
            &self.handle,
            &self.website_id,
            recipient,
            subject,
            message,
        )
    }
}

/// # Endpoints of `website::people`
impl<K> WebsiteHandle<K> {
    /// Returns the contact with this id or email address.
    ///
    /// `GET /website/{website_id}/people/profile/{people_id}`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Reference: [Get People Profile](https://docs.crisp.chat/references/rest-api/v1/#get-people-profile).
    ///
    /// Returns [`PeopleProfile`](crate::types::PeopleProfile).
    /// The call is a [`GetPeopleProfile`](crate::endpoint::GetPeopleProfile).
    ///
    /// # Arguments
    ///
    /// * `people_id`: [`PeopleKey`](crate::types::PeopleKey)
    #[doc(alias = "Get People Profile")]
    #[doc(alias = "GetPeopleProfile")]
    #[doc(alias = "get")]
    #[doc(alias = "getPeopleProfile")]
    #[inline]
    pub fn get_people_profile(
        &self,
        people_id: impl private::PathParam<crate::types::PeopleKey>,
    ) -> crate::endpoint::GetPeopleProfile
    where
        K: private::MayCall<crate::endpoint::kind::GetPeopleProfile>,
    {
        crate::endpoint::__get_people_profile(&self.handle, &self.website_id, people_id)
    }
    /// Checks whether a contact exists.
    ///
    /// `HEAD /website/{website_id}/people/profile/{people_id}`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Reference: [Check If People Profile Exists](https://docs.crisp.chat/references/rest-api/v1/#check-if-people-profile-exists).
    ///
    /// Returns `bool`.
    /// The call is a [`CheckPeopleProfileExists`](crate::endpoint::CheckPeopleProfileExists).
    ///
    /// # Arguments
    ///
    /// * `people_id`: [`PeopleKey`](crate::types::PeopleKey)
    #[doc(alias = "Check If People Profile Exists")]
    #[doc(alias = "CheckPeopleProfileExists")]
    #[doc(alias = "checkPeopleProfileExists")]
    #[inline]
    pub fn check_people_profile_exists(
        &self,
        people_id: impl private::PathParam<crate::types::PeopleKey>,
    ) -> crate::endpoint::CheckPeopleProfileExists
    where
        K: private::MayCall<crate::endpoint::kind::CheckPeopleProfileExists>,
    {
        crate::endpoint::__check_people_profile_exists(
            &self.handle,
            &self.website_id,
            people_id,
        )
    }
    /// Lists the workspace's contacts, or those that match a search.
    ///
    /// `GET /website/{website_id}/people/profiles/{page_number}`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Reference: [List People Profiles](https://docs.crisp.chat/references/rest-api/v1/#list-people-profiles).
    ///
    /// The output is known only from clients for other languages.
    ///
    /// Returns [`Vec<PeopleProfile>`](crate::types::PeopleProfile).
    /// The call, a [`ListPeopleProfiles`](crate::endpoint::ListPeopleProfiles), has optional parameters: `page`, `per_page`, `sort_field`, `sort_order`, `search_operator` (default `and`), `search_filter`, `search_text`, `filter_date_start`, `filter_date_end`.
    #[doc(alias = "List People Profiles")]
    #[doc(alias = "ListPeopleProfiles")]
    #[doc(alias = "listPeopleProfiles")]
    #[inline]
    pub fn list_people_profiles(&self) -> crate::endpoint::ListPeopleProfiles
    where
        K: private::MayCall<crate::endpoint::kind::ListPeopleProfiles>,
    {
        crate::endpoint::__list_people_profiles(&self.handle, &self.website_id)
    }
    /// Creates a contact.
    ///
    /// `POST /website/{website_id}/people/profile`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Reference: [Add New People Profile](https://docs.crisp.chat/references/rest-api/v1/#add-new-people-profile).
    ///
    /// If a contact with this email address already exists, the request fails with 409 `people_exists`.
    ///
    /// Returns [`PeopleProfileNew`](crate::types::PeopleProfileNew).
    /// The call, a [`AddNewPeopleProfile`](crate::endpoint::AddNewPeopleProfile), has optional parameters: `company`, `segments`, `notepad`, `active`.
    ///
    /// # Arguments
    ///
    /// * `email`: `String`. The email address of the contact.
    /// * `person`: [`PeopleProfilePerson`](crate::types::PeopleProfilePerson). The personal details of the contact.
    #[doc(alias = "Add New People Profile")]
    #[doc(alias = "AddNewPeopleProfile")]
    #[doc(alias = "addNewPeopleProfile")]
    #[inline]
    pub fn add_new_people_profile(
        &self,
        email: impl Into<String>,
        person: impl Into<crate::types::PeopleProfilePerson>,
    ) -> crate::endpoint::AddNewPeopleProfile
    where
        K: private::MayCall<crate::endpoint::kind::AddNewPeopleProfile>,
    {
        crate::endpoint::__add_new_people_profile(
            &self.handle,
            &self.website_id,
            email,
            person,
        )
    }
    /// Replaces the profile of a contact.
    ///
    /// `PUT /website/{website_id}/people/profile/{people_id}`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Reference: [Save People Profile](https://docs.crisp.chat/references/rest-api/v1/#save-people-profile).
    ///
    /// Fields that are not sent are cleared. Use `update_people_profile` to leave them unchanged.
    ///
    /// Returns `()`.
    /// The call, a [`SavePeopleProfile`](crate::endpoint::SavePeopleProfile), has optional parameters: `company`, `segments`, `notepad`, `active`.
    ///
    /// # Arguments
    ///
    /// * `people_id`: [`PeopleKey`](crate::types::PeopleKey)
    /// * `email`: `String`. The email address of the contact.
    /// * `person`: [`PeopleProfilePerson`](crate::types::PeopleProfilePerson). The personal details of the contact.
    #[doc(alias = "Save People Profile")]
    #[doc(alias = "SavePeopleProfile")]
    #[doc(alias = "savePeopleProfile")]
    #[inline]
    pub fn save_people_profile(
        &self,
        people_id: impl private::PathParam<crate::types::PeopleKey>,
        email: impl Into<String>,
        person: impl Into<crate::types::PeopleProfilePerson>,
    ) -> crate::endpoint::SavePeopleProfile
    where
        K: private::MayCall<crate::endpoint::kind::SavePeopleProfile>,
    {
        crate::endpoint::__save_people_profile(
            &self.handle,
            &self.website_id,
            people_id,
            email,
            person,
        )
    }
    /// Updates the profile of a contact; fields that are not sent stay unchanged.
    ///
    /// `PATCH /website/{website_id}/people/profile/{people_id}`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Reference: [Update People Profile](https://docs.crisp.chat/references/rest-api/v1/#update-people-profile).
    ///
    /// Not verified: no source documents whether omitted fields within `person` or `company` also stay unchanged.
    ///
    /// Returns `()`.
    /// The call, a [`UpdatePeopleProfile`](crate::endpoint::UpdatePeopleProfile), has optional parameters: `email`, `person`, `company`, `segments`, `notepad`, `active`.
    ///
    /// # Arguments
    ///
    /// * `people_id`: [`PeopleKey`](crate::types::PeopleKey)
    #[doc(alias = "Update People Profile")]
    #[doc(alias = "UpdatePeopleProfile")]
    #[doc(alias = "update")]
    #[doc(alias = "updatePeopleProfile")]
    #[inline]
    pub fn update_people_profile(
        &self,
        people_id: impl private::PathParam<crate::types::PeopleKey>,
    ) -> crate::endpoint::UpdatePeopleProfile
    where
        K: private::MayCall<crate::endpoint::kind::UpdatePeopleProfile>,
    {
        crate::endpoint::__update_people_profile(
            &self.handle,
            &self.website_id,
            people_id,
        )
    }
    /// Removes a contact.
    ///
    /// `DELETE /website/{website_id}/people/profile/{people_id}`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Reference: [Remove People Profile](https://docs.crisp.chat/references/rest-api/v1/#remove-people-profile).
    ///
    /// This operation destroys data.
    ///
    /// Returns `()`.
    /// The call is a [`RemovePeopleProfile`](crate::endpoint::RemovePeopleProfile).
    ///
    /// # Arguments
    ///
    /// * `people_id`: [`PeopleKey`](crate::types::PeopleKey)
    #[doc(alias = "Remove People Profile")]
    #[doc(alias = "RemovePeopleProfile")]
    #[doc(alias = "remove")]
    #[doc(alias = "removePeopleProfile")]
    #[inline]
    pub fn remove_people_profile(
        &self,
        people_id: impl private::PathParam<crate::types::PeopleKey>,
    ) -> crate::endpoint::RemovePeopleProfile
    where
        K: private::MayCall<crate::endpoint::kind::RemovePeopleProfile>,
    {
        crate::endpoint::__remove_people_profile(
            &self.handle,
            &self.website_id,
            people_id,
        )
    }
    /// Lists the contacts that match a search, without pages.
    ///
    /// `GET /website/{website_id}/people/profiles`
    ///
    /// Tiers: `user`, `plugin` (observed).
    ///
    /// The reference documents only `list_people_profiles`, which has pages.
    ///
    /// Returns [`Vec<PeopleProfile>`](crate::types::PeopleProfile).
    /// The call is a [`SearchPeopleProfiles`](crate::endpoint::SearchPeopleProfiles).
    ///
    /// # Arguments
    ///
    /// * `search_filter`: [`Vec<WebsiteFilter>`](crate::types::WebsiteFilter). The conditions that a contact must match. The model of each condition is `people`.
    #[inline]
    pub fn search_people_profiles(
        &self,
        search_filter: impl private::IntoValue<Vec<crate::types::WebsiteFilter>>,
    ) -> crate::endpoint::SearchPeopleProfiles
    where
        K: private::MayCall<crate::endpoint::kind::SearchPeopleProfiles>,
    {
        crate::endpoint::__search_people_profiles(
            &self.handle,
            &self.website_id,
            search_filter,
        )
    }
    /// Returns the custom data of a contact.
    ///
    /// `GET /website/{website_id}/people/data/{people_id}`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Plugin tokens in production need the scope `website:people:data`.
    /// Reference: [Get People Data](https://docs.crisp.chat/references/rest-api/v1/#get-people-data).
    ///
    /// Returns [`PeopleData`](crate::types::PeopleData).
    /// The call is a [`GetPeopleData`](crate::endpoint::GetPeopleData).
    ///
    /// # Arguments
    ///
    /// * `people_id`: [`PeopleKey`](crate::types::PeopleKey)
    #[doc(alias = "Get People Data")]
    #[doc(alias = "GetPeopleData")]
    #[doc(alias = "data")]
    #[doc(alias = "getPeopleData")]
    #[inline]
    pub fn get_people_data(
        &self,
        people_id: impl private::PathParam<crate::types::PeopleKey>,
    ) -> crate::endpoint::GetPeopleData
    where
        K: private::MayCall<crate::endpoint::kind::GetPeopleData>,
    {
        crate::endpoint::__get_people_data(&self.handle, &self.website_id, people_id)
    }
    /// Replaces all custom data of a contact.
    ///
    /// `PUT /website/{website_id}/people/data/{people_id}`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Plugin tokens in production need the scope `website:people:data`.
    /// Reference: [Save People Data](https://docs.crisp.chat/references/rest-api/v1/#save-people-data).
    ///
    /// Keys that are not sent are removed. Use `update_people_data` to leave them unchanged.
    ///
    /// Returns `()`.
    /// The call is a [`SavePeopleData`](crate::endpoint::SavePeopleData).
    ///
    /// # Arguments
    ///
    /// * `people_id`: [`PeopleKey`](crate::types::PeopleKey)
    /// * `data`: `BTreeMap<String, Scalar>`. The custom data, by key.
    #[doc(alias = "Save People Data")]
    #[doc(alias = "SavePeopleData")]
    #[doc(alias = "savePeopleData")]
    #[inline]
    pub fn save_people_data(
        &self,
        people_id: impl private::PathParam<crate::types::PeopleKey>,
        data: impl private::IntoValue<private::BTreeMap<String, private::Scalar>>,
    ) -> crate::endpoint::SavePeopleData
    where
        K: private::MayCall<crate::endpoint::kind::SavePeopleData>,
    {
        crate::endpoint::__save_people_data(
            &self.handle,
            &self.website_id,
            people_id,
            data,
        )
    }
    /// Updates the custom data of a contact; keys that are not sent stay unchanged.
    ///
    /// `PATCH /website/{website_id}/people/data/{people_id}`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Plugin tokens in production need the scope `website:people:data`.
    /// Reference: [Update People Data](https://docs.crisp.chat/references/rest-api/v1/#update-people-data).
    ///
    /// Returns `()`.
    /// The call is a [`UpdatePeopleData`](crate::endpoint::UpdatePeopleData).
    ///
    /// # Arguments
    ///
    /// * `people_id`: [`PeopleKey`](crate::types::PeopleKey)
    /// * `data`: `BTreeMap<String, Scalar>`. The custom data, by key.
    #[doc(alias = "Update People Data")]
    #[doc(alias = "UpdatePeopleData")]
    #[doc(alias = "updatePeopleData")]
    #[doc(alias = "update_data")]
    #[inline]
    pub fn update_people_data(
        &self,
        people_id: impl private::PathParam<crate::types::PeopleKey>,
        data: impl private::IntoValue<private::BTreeMap<String, private::Scalar>>,
    ) -> crate::endpoint::UpdatePeopleData
    where
        K: private::MayCall<crate::endpoint::kind::UpdatePeopleData>,
    {
        crate::endpoint::__update_people_data(
            &self.handle,
            &self.website_id,
            people_id,
            data,
        )
    }
    /// Lists the custom events of a contact.
    ///
    /// `GET /website/{website_id}/people/events/{people_id}/list/{page_number}`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Reference: [List People Events](https://docs.crisp.chat/references/rest-api/v1/#list-people-events).
    ///
    /// The output is known only from clients for other languages.
    ///
    /// Returns [`Vec<PeopleEvent>`](crate::types::PeopleEvent).
    /// The call, a [`ListPeopleEvents`](crate::endpoint::ListPeopleEvents), has optional parameters: `page`.
    ///
    /// # Arguments
    ///
    /// * `people_id`: [`PeopleKey`](crate::types::PeopleKey)
    #[doc(alias = "List People Events")]
    #[doc(alias = "ListPeopleEvents")]
    #[doc(alias = "listPeopleEvents")]
    #[inline]
    pub fn list_people_events(
        &self,
        people_id: impl private::PathParam<crate::types::PeopleKey>,
    ) -> crate::endpoint::ListPeopleEvents
    where
        K: private::MayCall<crate::endpoint::kind::ListPeopleEvents>,
    {
        crate::endpoint::__list_people_events(&self.handle, &self.website_id, people_id)
    }
    /// Records a custom event that a contact just triggered.
    ///
    /// `POST /website/{website_id}/people/events/{people_id}`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Reference: [Add A People Event](https://docs.crisp.chat/references/rest-api/v1/#add-a-people-event).
    ///
    /// Returns `()`.
    /// The call, a [`AddPeopleEvent`](crate::endpoint::AddPeopleEvent), has optional parameters: `data`, `color`, `timestamp`.
    ///
    /// # Arguments
    ///
    /// * `people_id`: [`PeopleKey`](crate::types::PeopleKey)
    /// * `text`: `String`. The description of the event.
    #[doc(alias = "Add A People Event")]
    #[doc(alias = "AddPeopleEvent")]
    #[doc(alias = "addPeopleEvent")]
    #[doc(alias = "event")]
    #[inline]
    pub fn add_people_event(
        &self,
        people_id: impl private::PathParam<crate::types::PeopleKey>,
        text: impl Into<String>,
    ) -> crate::endpoint::AddPeopleEvent
    where
        K: private::MayCall<crate::endpoint::kind::AddPeopleEvent>,
    {
        crate::endpoint::__add_people_event(
            &self.handle,
            &self.website_id,
            people_id,
            text,
        )
    }
    /// Lists the ids of a contact's conversations.
    ///
    /// `GET /website/{website_id}/people/conversations/{people_id}/list/{page_number}`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Plugin tokens in production need the scope `website:conversation:sessions`.
    /// Reference: [List People Conversations](https://docs.crisp.chat/references/rest-api/v1/#list-people-conversations).
    ///
    /// The output is known only from clients for other languages.
    ///
    /// Returns [`Vec<SessionId>`](crate::types::SessionId).
    /// The call, a [`ListPeopleConversations`](crate::endpoint::ListPeopleConversations), has optional parameters: `page`, `filter_unread`, `filter_resolved`, `filter_not_resolved`.
    ///
    /// # Arguments
    ///
    /// * `people_id`: [`PeopleKey`](crate::types::PeopleKey)
    #[doc(alias = "FilterPeopleConversations")]
    #[doc(alias = "List People Conversations")]
    #[doc(alias = "ListPeopleConversations")]
    #[doc(alias = "listPeopleConversations")]
    #[inline]
    pub fn list_people_conversations(
        &self,
        people_id: impl private::PathParam<crate::types::PeopleKey>,
    ) -> crate::endpoint::ListPeopleConversations
    where
        K: private::MayCall<crate::endpoint::kind::ListPeopleConversations>,
    {
        crate::endpoint::__list_people_conversations(
            &self.handle,
            &self.website_id,
            people_id,
        )
    }
    /// Lists the campaigns that were sent to a contact.
    ///
    /// `GET /website/{website_id}/people/campaigns/{people_id}/list/{page_number}`
    ///
    /// Tiers: `user` (documented).
    /// Reference: [List People Campaigns](https://docs.crisp.chat/references/rest-api/v1/#list-people-campaigns).
    ///
    /// The output is known only from clients for other languages.
    ///
    /// Returns [`Vec<PeopleCampaign>`](crate::types::PeopleCampaign).
    /// The call, a [`ListPeopleCampaigns`](crate::endpoint::ListPeopleCampaigns), has optional parameters: `page`.
    ///
    /// # Arguments
    ///
    /// * `people_id`: [`PeopleKey`](crate::types::PeopleKey)
    #[doc(alias = "List People Campaigns")]
    #[doc(alias = "ListPeopleCampaigns")]
    #[doc(alias = "listPeopleCampaigns")]
    #[inline]
    pub fn list_people_campaigns(
        &self,
        people_id: impl private::PathParam<crate::types::PeopleKey>,
    ) -> crate::endpoint::ListPeopleCampaigns
    where
        K: private::MayCall<crate::endpoint::kind::ListPeopleCampaigns>,
    {
        crate::endpoint::__list_people_campaigns(
            &self.handle,
            &self.website_id,
            people_id,
        )
    }
    /// Returns whether a contact is subscribed to campaigns.
    ///
    /// `GET /website/{website_id}/people/subscription/{people_id}`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Plugin tokens in production need the scope `website:people:subscriptions`.
    /// Reference: [Get People Subscription Status](https://docs.crisp.chat/references/rest-api/v1/#get-people-subscription-status).
    ///
    /// The output is known only from clients for other languages.
    ///
    /// Returns [`PeopleSubscription`](crate::types::PeopleSubscription).
    /// The call is a [`GetPeopleSubscriptionStatus`](crate::endpoint::GetPeopleSubscriptionStatus).
    ///
    /// # Arguments
    ///
    /// * `people_id`: [`PeopleKey`](crate::types::PeopleKey)
    #[doc(alias = "Get People Subscription Status")]
    #[doc(alias = "GetPeopleSubscriptionStatus")]
    #[doc(alias = "getPeopleSubscriptionStatus")]
    #[inline]
    pub fn get_people_subscription_status(
        &self,
        people_id: impl private::PathParam<crate::types::PeopleKey>,
    ) -> crate::endpoint::GetPeopleSubscriptionStatus
    where
        K: private::MayCall<crate::endpoint::kind::GetPeopleSubscriptionStatus>,
    {
        crate::endpoint::__get_people_subscription_status(
            &self.handle,
            &self.website_id,
            people_id,
        )
    }
    /// Updates whether a contact is subscribed to campaigns.
    ///
    /// `PATCH /website/{website_id}/people/subscription/{people_id}`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Plugin tokens in production need the scope `website:people:subscriptions`.
    /// Reference: [Update People Subscription Status](https://docs.crisp.chat/references/rest-api/v1/#update-people-subscription-status).
    ///
    /// Returns `()`.
    /// The call is a [`UpdatePeopleSubscriptionStatus`](crate::endpoint::UpdatePeopleSubscriptionStatus).
    ///
    /// # Arguments
    ///
    /// * `people_id`: [`PeopleKey`](crate::types::PeopleKey)
    /// * `email`: `bool`. Whether the contact is subscribed to email campaigns.
    #[doc(alias = "Update People Subscription Status")]
    #[doc(alias = "UpdatePeopleSubscriptionStatus")]
    #[doc(alias = "updatePeopleSubscriptionStatus")]
    #[inline]
    pub fn update_people_subscription_status(
        &self,
        people_id: impl private::PathParam<crate::types::PeopleKey>,
        email: bool,
    ) -> crate::endpoint::UpdatePeopleSubscriptionStatus
    where
        K: private::MayCall<crate::endpoint::kind::UpdatePeopleSubscriptionStatus>,
    {
        crate::endpoint::__update_people_subscription_status(
            &self.handle,
            &self.website_id,
            people_id,
            email,
        )
    }
    /// Lists the segments suggested for contacts.
    ///
    /// `GET /website/{website_id}/people/suggest/segments/{page_number}`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Reference: [List Suggested People Segments](https://docs.crisp.chat/references/rest-api/v1/#list-suggested-people-segments).
    ///
    /// The output is known only from clients for other languages.
    ///
    /// Returns [`Vec<PeopleSuggestedSegment>`](crate::types::PeopleSuggestedSegment).
    /// The call, a [`ListSuggestedPeopleSegments`](crate::endpoint::ListSuggestedPeopleSegments), has optional parameters: `page`.
    #[doc(alias = "List Suggested People Segments")]
    #[doc(alias = "ListSuggestedPeopleSegments")]
    #[doc(alias = "listSuggestedPeopleSegments")]
    #[inline]
    pub fn list_suggested_people_segments(
        &self,
    ) -> crate::endpoint::ListSuggestedPeopleSegments
    where
        K: private::MayCall<crate::endpoint::kind::ListSuggestedPeopleSegments>,
    {
        crate::endpoint::__list_suggested_people_segments(&self.handle, &self.website_id)
    }
    /// Removes a segment from those suggested for contacts.
    ///
    /// `DELETE /website/{website_id}/people/suggest/segment`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Reference: [Delete Suggested People Segment](https://docs.crisp.chat/references/rest-api/v1/#delete-suggested-people-segment).
    ///
    /// Returns `()`.
    /// The call is a [`DeleteSuggestedPeopleSegment`](crate::endpoint::DeleteSuggestedPeopleSegment).
    ///
    /// # Arguments
    ///
    /// * `segment`: `String`. The segment.
    #[doc(alias = "Delete Suggested People Segment")]
    #[doc(alias = "DeleteSuggestedPeopleSegment")]
    #[doc(alias = "deleteSuggestedPeopleSegment")]
    #[inline]
    pub fn delete_suggested_people_segment(
        &self,
        segment: impl Into<String>,
    ) -> crate::endpoint::DeleteSuggestedPeopleSegment
    where
        K: private::MayCall<crate::endpoint::kind::DeleteSuggestedPeopleSegment>,
    {
        crate::endpoint::__delete_suggested_people_segment(
            &self.handle,
            &self.website_id,
            segment,
        )
    }
    /// Lists the keys suggested for the custom data of contacts.
    ///
    /// `GET /website/{website_id}/people/suggest/data/{page_number}`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Reference: [List Suggested People Data Keys](https://docs.crisp.chat/references/rest-api/v1/#list-suggested-people-data-keys).
    ///
    /// The output is known only from clients for other languages.
    ///
    /// Returns [`Vec<PeopleSuggestedDataKey>`](crate::types::PeopleSuggestedDataKey).
    /// The call, a [`ListSuggestedPeopleDataKeys`](crate::endpoint::ListSuggestedPeopleDataKeys), has optional parameters: `page`.
    #[doc(alias = "List Suggested People Data Keys")]
    #[doc(alias = "ListSuggestedPeopleDataKeys")]
    #[doc(alias = "listSuggestedPeopleDataKeys")]
    #[inline]
    pub fn list_suggested_people_data_keys(
        &self,
    ) -> crate::endpoint::ListSuggestedPeopleDataKeys
    where
        K: private::MayCall<crate::endpoint::kind::ListSuggestedPeopleDataKeys>,
    {
        crate::endpoint::__list_suggested_people_data_keys(
            &self.handle,
            &self.website_id,
        )
    }
    /// Removes a key from those suggested for the custom data of contacts.
    ///
    /// `DELETE /website/{website_id}/people/suggest/data`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Reference: [Delete Suggested People Data Key](https://docs.crisp.chat/references/rest-api/v1/#delete-suggested-people-data-key).
    ///
    /// Returns `()`.
    /// The call is a [`DeleteSuggestedPeopleDataKey`](crate::endpoint::DeleteSuggestedPeopleDataKey).
    ///
    /// # Arguments
    ///
    /// * `key`: `String`. The key.
    #[doc(alias = "Delete Suggested People Data Key")]
    #[doc(alias = "DeleteSuggestedPeopleDataKey")]
    #[doc(alias = "deleteSuggestedPeopleDataKey")]
    #[inline]
    pub fn delete_suggested_people_data_key(
        &self,
        key: impl Into<String>,
    ) -> crate::endpoint::DeleteSuggestedPeopleDataKey
    where
        K: private::MayCall<crate::endpoint::kind::DeleteSuggestedPeopleDataKey>,
    {
        crate::endpoint::__delete_suggested_people_data_key(
            &self.handle,
            &self.website_id,
            key,
        )
    }
    /// Lists the custom events suggested for contacts.
    ///
    /// `GET /website/{website_id}/people/suggest/events/{page_number}`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Reference: [List Suggested People Events](https://docs.crisp.chat/references/rest-api/v1/#list-suggested-people-events).
    ///
    /// The output is known only from clients for other languages.
    ///
    /// Returns [`Vec<PeopleSuggestedEvent>`](crate::types::PeopleSuggestedEvent).
    /// The call, a [`ListSuggestedPeopleEvents`](crate::endpoint::ListSuggestedPeopleEvents), has optional parameters: `page`.
    #[doc(alias = "List Suggested People Events")]
    #[doc(alias = "ListSuggestedPeopleEvents")]
    #[doc(alias = "listSuggestedPeopleEvents")]
    #[inline]
    pub fn list_suggested_people_events(
        &self,
    ) -> crate::endpoint::ListSuggestedPeopleEvents
    where
        K: private::MayCall<crate::endpoint::kind::ListSuggestedPeopleEvents>,
    {
        crate::endpoint::__list_suggested_people_events(&self.handle, &self.website_id)
    }
    /// Removes a custom event from those suggested for contacts.
    ///
    /// `DELETE /website/{website_id}/people/suggest/event`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Reference: [Delete Suggested People Event](https://docs.crisp.chat/references/rest-api/v1/#delete-suggested-people-event).
    ///
    /// Returns `()`.
    /// The call is a [`DeleteSuggestedPeopleEvent`](crate::endpoint::DeleteSuggestedPeopleEvent).
    ///
    /// # Arguments
    ///
    /// * `text`: `String`. The description of the event.
    #[doc(alias = "Delete Suggested People Event")]
    #[doc(alias = "DeleteSuggestedPeopleEvent")]
    #[doc(alias = "deleteSuggestedPeopleEvent")]
    #[inline]
    pub fn delete_suggested_people_event(
        &self,
        text: impl Into<String>,
    ) -> crate::endpoint::DeleteSuggestedPeopleEvent
    where
        K: private::MayCall<crate::endpoint::kind::DeleteSuggestedPeopleEvent>,
    {
        crate::endpoint::__delete_suggested_people_event(
            &self.handle,
            &self.website_id,
            text,
        )
    }
    /// Returns the number of contacts in the workspace.
    ///
    /// `GET /website/{website_id}/people/stats`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Plugin tokens in production need the scope `website:people:statistics`.
    /// Reference: [Get People Statistics](https://docs.crisp.chat/references/rest-api/v1/#get-people-statistics).
    ///
    /// Returns [`PeopleStatistics`](crate::types::PeopleStatistics).
    /// The call is a [`GetPeopleStatistics`](crate::endpoint::GetPeopleStatistics).
    #[doc(alias = "Get People Statistics")]
    #[doc(alias = "GetPeopleStatistics")]
    #[doc(alias = "getPeopleStatistics")]
    #[inline]
    pub fn get_people_statistics(&self) -> crate::endpoint::GetPeopleStatistics
    where
        K: private::MayCall<crate::endpoint::kind::GetPeopleStatistics>,
    {
        crate::endpoint::__get_people_statistics(&self.handle, &self.website_id)
    }
    /// Exports contacts to a file, which Crisp sends by email.
    ///
    /// `POST /website/{website_id}/people/export/profiles`
    ///
    /// Tiers: `user` (documented).
    /// Reference: [Export People Profiles](https://docs.crisp.chat/references/rest-api/v1/#export-people-profiles).
    ///
    /// The response arrives before the file and contains no information about it.
    ///
    /// Not verified: only the reference documents a body; the Node and Go clients send none, which presumably exports all contacts.
    ///
    /// Returns `()`.
    /// The call, a [`ExportPeopleProfiles`](crate::endpoint::ExportPeopleProfiles), has optional parameters: `profiles` (1 to 100 items), `search`.
    #[doc(alias = "Export People Profiles")]
    #[doc(alias = "ExportPeopleProfiles")]
    #[doc(alias = "exportPeopleProfiles")]
    #[inline]
    pub fn export_people_profiles(&self) -> crate::endpoint::ExportPeopleProfiles
    where
        K: private::MayCall<crate::endpoint::kind::ExportPeopleProfiles>,
    {
        crate::endpoint::__export_people_profiles(&self.handle, &self.website_id)
    }
    /// Starts an import of contacts from a CSV file.
    ///
    /// `POST /website/{website_id}/people/import/profiles`
    ///
    /// Tiers: `user` (documented).
    /// Reference: [Import People Profiles](https://docs.crisp.chat/references/rest-api/v1/#import-people-profiles).
    ///
    /// The result is delivered as the realtime event `people:import:done`, not in the response.
    ///
    /// The response arrives before the contacts are imported. The event `people:import:progress` reports the progress.
    ///
    /// The output is known only from clients for other languages.
    ///
    /// Returns [`PeopleProfileImport`](crate::types::PeopleProfileImport).
    /// The call is a [`ImportPeopleProfiles`](crate::endpoint::ImportPeopleProfiles).
    ///
    /// # Arguments
    ///
    /// * `url`: `String`. The URL of the file, which must already be uploaded to Crisp.
    /// * `mapping`: [`Vec<PeopleProfileImportSetupMapping>`](crate::types::PeopleProfileImportSetupMapping). The mapping of columns to contact fields.
    /// * `options`: [`PeopleProfileImportSetupOptions`](crate::types::PeopleProfileImportSetupOptions). The format of the file.
    #[doc(alias = "Import People Profiles")]
    #[doc(alias = "ImportPeopleProfiles")]
    #[doc(alias = "importPeopleProfiles")]
    #[inline]
    pub fn import_people_profiles(
        &self,
        url: impl Into<String>,
        mapping: impl private::IntoValue<
            Vec<crate::types::PeopleProfileImportSetupMapping>,
        >,
        options: impl Into<crate::types::PeopleProfileImportSetupOptions>,
    ) -> crate::endpoint::ImportPeopleProfiles
    where
        K: private::MayCall<crate::endpoint::kind::ImportPeopleProfiles>,
    {
        crate::endpoint::__import_people_profiles(
            &self.handle,
            &self.website_id,
            url,
            mapping,
            options,
        )
    }
}

/// # Endpoints of `website::settings`
impl<K> WebsiteHandle<K> {
    /// Returns the settings of the workspace.
    ///
    /// `GET /website/{website_id}/settings`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Plugin tokens in production need the scope `website:settings`.
    /// Reference: [Get Website Settings](https://docs.crisp.chat/references/rest-api/v1/#get-website-settings).
    ///
    /// The output is known only from clients for other languages.
    ///
    /// Returns [`WebsiteSettings`](crate::types::WebsiteSettings).
    /// The call is a [`GetWebsiteSettings`](crate::endpoint::GetWebsiteSettings).
    #[doc(alias = "Get Website Settings")]
    #[doc(alias = "GetWebsiteSettings")]
    #[doc(alias = "getWebsiteSettings")]
    #[inline]
    pub fn get_website_settings(&self) -> crate::endpoint::GetWebsiteSettings
    where
        K: private::MayCall<crate::endpoint::kind::GetWebsiteSettings>,
    {
        crate::endpoint::__get_website_settings(&self.handle, &self.website_id)
    }
    /// Updates the settings of the workspace; fields that are not sent stay unchanged.
    ///
    /// `PATCH /website/{website_id}/settings`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Plugin tokens in production need the scope `website:settings`.
    /// Reference: [Update Website Settings](https://docs.crisp.chat/references/rest-api/v1/#update-website-settings).
    ///
    /// Not verified: no source documents whether omitted fields within a section, such as `chatbox`, also stay unchanged; the examples of the clients send whole sections.
    ///
    /// Returns `()`.
    /// The call, a [`UpdateWebsiteSettings`](crate::endpoint::UpdateWebsiteSettings), has optional parameters: `name`, `domain`, `domain_alternates`, `logo`, `audit`, `contact`, `inbox`, `emails`, `chatbox`.
    #[doc(alias = "Update Website Settings")]
    #[doc(alias = "UpdateWebsiteSettings")]
    #[doc(alias = "updateWebsiteSettings")]
    #[inline]
    pub fn update_website_settings(&self) -> crate::endpoint::UpdateWebsiteSettings
    where
        K: private::MayCall<crate::endpoint::kind::UpdateWebsiteSettings>,
    {
        crate::endpoint::__update_website_settings(&self.handle, &self.website_id)
    }
}

/// # Endpoints of `website::teams`
impl<K> WebsiteHandle<K> {
    /// Lists the workspace's teams.
    ///
    /// `GET /website/{website_id}/teams/list/{page_number}`
    ///
    /// Tiers: `user`, `website`, `plugin` (observed).
    /// Reference: [List Teams](https://docs.crisp.chat/references/rest-api/v1/#list-teams).
    ///
    /// The output is known only from clients for other languages.
    ///
    /// Returns [`Vec<WebsiteTeam>`](crate::types::WebsiteTeam).
    /// The call, a [`ListTeams`](crate::endpoint::ListTeams), has optional parameters: `page`.
    #[doc(alias = "List Teams")]
    #[doc(alias = "ListTeams")]
    #[doc(alias = "listTeams")]
    #[inline]
    pub fn list_teams(&self) -> crate::endpoint::ListTeams
    where
        K: private::MayCall<crate::endpoint::kind::ListTeams>,
    {
        crate::endpoint::__list_teams(&self.handle, &self.website_id)
    }
    /// Returns a team.
    ///
    /// `GET /website/{website_id}/team/{team_id}`
    ///
    /// Tiers: `user`, `website`, `plugin` (observed).
    /// Reference: [Get Team](https://docs.crisp.chat/references/rest-api/v1/#get-a-team).
    ///
    /// The output is known only from clients for other languages.
    ///
    /// Returns [`WebsiteTeam`](crate::types::WebsiteTeam).
    /// The call is a [`GetTeam`](crate::endpoint::GetTeam).
    ///
    /// # Arguments
    ///
    /// * `team_id`: [`TeamId`](crate::types::TeamId)
    #[doc(alias = "Get Team")]
    #[doc(alias = "GetTeam")]
    #[doc(alias = "getTeam")]
    #[inline]
    pub fn get_team(
        &self,
        team_id: impl private::PathParam<crate::types::TeamId>,
    ) -> crate::endpoint::GetTeam
    where
        K: private::MayCall<crate::endpoint::kind::GetTeam>,
    {
        crate::endpoint::__get_team(&self.handle, &self.website_id, team_id)
    }
    /// Creates a team.
    ///
    /// `POST /website/{website_id}/team`
    ///
    /// Tiers: `user` (observed).
    /// Reference: [Create A New Team](https://docs.crisp.chat/references/rest-api/v1/#create-a-new-team).
    ///
    /// The output is known only from clients for other languages.
    ///
    /// Returns [`WebsiteTeamNew`](crate::types::WebsiteTeamNew).
    /// The call is a [`CreateNewTeam`](crate::endpoint::CreateNewTeam).
    ///
    /// # Arguments
    ///
    /// * `name`: `String`. The name of the team.
    /// * `emoji`: `String`. The emoji that represents the team.
    /// * `operators`: [`Vec<UserId>`](crate::types::UserId). The operators in the team.
    #[doc(alias = "Create A New Team")]
    #[doc(alias = "CreateNewTeam")]
    #[doc(alias = "createNewTeam")]
    #[inline]
    pub fn create_new_team(
        &self,
        name: impl Into<String>,
        emoji: impl Into<String>,
        operators: impl private::IntoValue<Vec<crate::types::UserId>>,
    ) -> crate::endpoint::CreateNewTeam
    where
        K: private::MayCall<crate::endpoint::kind::CreateNewTeam>,
    {
        crate::endpoint::__create_new_team(
            &self.handle,
            &self.website_id,
            name,
            emoji,
            operators,
        )
    }
    /// Replaces the name, emoji, and operators of a team.
    ///
    /// `PUT /website/{website_id}/team/{team_id}`
    ///
    /// Tiers: `user` (observed).
    /// Reference: [Save Team](https://docs.crisp.chat/references/rest-api/v1/#save-a-team).
    ///
    /// Operators who are not listed are removed from the team.
    ///
    /// Returns `()`.
    /// The call is a [`SaveTeam`](crate::endpoint::SaveTeam).
    ///
    /// # Arguments
    ///
    /// * `team_id`: [`TeamId`](crate::types::TeamId)
    /// * `name`: `String`. The name of the team.
    /// * `emoji`: `String`. The emoji that represents the team.
    /// * `operators`: [`Vec<UserId>`](crate::types::UserId). The operators in the team.
    #[doc(alias = "Save Team")]
    #[doc(alias = "SaveTeam")]
    #[doc(alias = "saveTeam")]
    #[inline]
    pub fn save_team(
        &self,
        team_id: impl private::PathParam<crate::types::TeamId>,
        name: impl Into<String>,
        emoji: impl Into<String>,
        operators: impl private::IntoValue<Vec<crate::types::UserId>>,
    ) -> crate::endpoint::SaveTeam
    where
        K: private::MayCall<crate::endpoint::kind::SaveTeam>,
    {
        crate::endpoint::__save_team(
            &self.handle,
            &self.website_id,
            team_id,
            name,
            emoji,
            operators,
        )
    }
    /// Deletes a team permanently, without removing its operators from the workspace.
    ///
    /// `DELETE /website/{website_id}/team/{team_id}`
    ///
    /// Tiers: `user` (observed).
    /// Reference: [Delete Team](https://docs.crisp.chat/references/rest-api/v1/#remove-a-team).
    ///
    /// Returns `()`.
    /// The call is a [`DeleteTeam`](crate::endpoint::DeleteTeam).
    ///
    /// # Arguments
    ///
    /// * `team_id`: [`TeamId`](crate::types::TeamId)
    #[doc(alias = "Delete Team")]
    #[doc(alias = "DeleteTeam")]
    #[doc(alias = "deleteTeam")]
    #[inline]
    pub fn delete_team(
        &self,
        team_id: impl private::PathParam<crate::types::TeamId>,
    ) -> crate::endpoint::DeleteTeam
    where
        K: private::MayCall<crate::endpoint::kind::DeleteTeam>,
    {
        crate::endpoint::__delete_team(&self.handle, &self.website_id, team_id)
    }
    /// Checks whether a team exists.
    ///
    /// `HEAD /website/{website_id}/team/{team_id}`
    ///
    /// Tiers: `user`, `website`, `plugin` (observed).
    /// Reference: [Check If Team Exists](https://docs.crisp.chat/references/rest-api/v1/#check-if-team-exists).
    ///
    /// Returns `bool`.
    /// The call is a [`CheckTeamExists`](crate::endpoint::CheckTeamExists).
    ///
    /// # Arguments
    ///
    /// * `team_id`: [`TeamId`](crate::types::TeamId)
    #[doc(alias = "Check If Team Exists")]
    #[doc(alias = "CheckTeamExists")]
    #[doc(alias = "checkTeamExists")]
    #[inline]
    pub fn check_team_exists(
        &self,
        team_id: impl private::PathParam<crate::types::TeamId>,
    ) -> crate::endpoint::CheckTeamExists
    where
        K: private::MayCall<crate::endpoint::kind::CheckTeamExists>,
    {
        crate::endpoint::__check_team_exists(&self.handle, &self.website_id, team_id)
    }
}

/// # Endpoints of `website::verify`
impl<K> WebsiteHandle<K> {
    /// Returns whether visitor verification is enabled.
    ///
    /// `GET /website/{website_id}/verify/settings`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Plugin tokens in production need the scope `website:settings`.
    /// Reference: [Get Verify Settings](https://docs.crisp.chat/references/rest-api/v1/#get-verify-settings).
    ///
    /// The output is known only from clients for other languages.
    ///
    /// Returns [`WebsiteVerifySettings`](crate::types::WebsiteVerifySettings).
    /// The call is a [`GetVerifySettings`](crate::endpoint::GetVerifySettings).
    #[doc(alias = "Get Verify Settings")]
    #[doc(alias = "GetVerifySettings")]
    #[doc(alias = "getVerifySettings")]
    #[inline]
    pub fn get_verify_settings(&self) -> crate::endpoint::GetVerifySettings
    where
        K: private::MayCall<crate::endpoint::kind::GetVerifySettings>,
    {
        crate::endpoint::__get_verify_settings(&self.handle, &self.website_id)
    }
    /// Enables or disables visitor verification.
    ///
    /// `PATCH /website/{website_id}/verify/settings`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Plugin tokens in production need the scope `website:settings`.
    /// Reference: [Update Verify Settings](https://docs.crisp.chat/references/rest-api/v1/#update-verify-settings).
    ///
    /// Returns `()`.
    /// The call is a [`UpdateVerifySettings`](crate::endpoint::UpdateVerifySettings).
    ///
    /// # Arguments
    ///
    /// * `enabled`: `bool`. Whether visitor verification is enabled.
    #[doc(alias = "Update Verify Settings")]
    #[doc(alias = "UpdateVerifySettings")]
    #[doc(alias = "updateVerifySettings")]
    #[inline]
    pub fn update_verify_settings(
        &self,
        enabled: bool,
    ) -> crate::endpoint::UpdateVerifySettings
    where
        K: private::MayCall<crate::endpoint::kind::UpdateVerifySettings>,
    {
        crate::endpoint::__update_verify_settings(
            &self.handle,
            &self.website_id,
            enabled,
        )
    }
    /// Returns the key with which the workspace's site signs its visitors' email addresses.
    ///
    /// `GET /website/{website_id}/verify/key`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Plugin tokens in production need the scope `website:verify`.
    /// Reference: [Get Verify Key](https://docs.crisp.chat/references/rest-api/v1/#get-verify-key).
    ///
    /// Anyone with this key can impersonate any visitor.
    ///
    /// The output is known only from clients for other languages.
    ///
    /// Returns [`WebsiteVerifyKey`](crate::types::WebsiteVerifyKey).
    /// The call is a [`GetVerifyKey`](crate::endpoint::GetVerifyKey).
    #[doc(alias = "Get Verify Key")]
    #[doc(alias = "GetVerifyKey")]
    #[doc(alias = "getVerifyKey")]
    #[inline]
    pub fn get_verify_key(&self) -> crate::endpoint::GetVerifyKey
    where
        K: private::MayCall<crate::endpoint::kind::GetVerifyKey>,
    {
        crate::endpoint::__get_verify_key(&self.handle, &self.website_id)
    }
    /// Replaces the key with which visitors' email addresses are signed.
    ///
    /// `POST /website/{website_id}/verify/key`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Plugin tokens in production need the scope `website:verify`.
    /// Reference: [Roll Verify Key](https://docs.crisp.chat/references/rest-api/v1/#roll-verify-key).
    ///
    /// Signatures created with the old key become invalid. Use `get_verify_key` to obtain the new key.
    ///
    /// Returns `()`.
    /// The call is a [`RollVerifyKey`](crate::endpoint::RollVerifyKey).
    #[doc(alias = "Roll Verify Key")]
    #[doc(alias = "RollVerifyKey")]
    #[doc(alias = "rollVerifyKey")]
    #[inline]
    pub fn roll_verify_key(&self) -> crate::endpoint::RollVerifyKey
    where
        K: private::MayCall<crate::endpoint::kind::RollVerifyKey>,
    {
        crate::endpoint::__roll_verify_key(&self.handle, &self.website_id)
    }
}

/// # Endpoints of `website::visitors`
impl<K> WebsiteHandle<K> {
    /// Returns the number of visitors currently on the workspace's site.
    ///
    /// `GET /website/{website_id}/visitors/count`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Plugin tokens in production need the scope `website:visitors`.
    /// Reference: [Count Visitors](https://docs.crisp.chat/references/rest-api/v1/#count-visitors).
    ///
    /// The output is known only from clients for other languages.
    ///
    /// Returns [`WebsiteVisitorCount`](crate::types::WebsiteVisitorCount).
    /// The call is a [`CountVisitors`](crate::endpoint::CountVisitors).
    #[doc(alias = "Count Visitors")]
    #[doc(alias = "CountVisitors")]
    #[doc(alias = "countVisitors")]
    #[inline]
    pub fn count_visitors(&self) -> crate::endpoint::CountVisitors
    where
        K: private::MayCall<crate::endpoint::kind::CountVisitors>,
    {
        crate::endpoint::__count_visitors(&self.handle, &self.website_id)
    }
    /// Lists the visitors currently on the workspace's site.
    ///
    /// `GET /website/{website_id}/visitors/list/{page_number}`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Plugin tokens in production need the scope `website:visitors`.
    /// Reference: [List Visitors](https://docs.crisp.chat/references/rest-api/v1/#list-visitors).
    ///
    /// The output is known only from clients for other languages.
    ///
    /// Returns [`Vec<WebsiteVisitor>`](crate::types::WebsiteVisitor).
    /// The call, a [`ListVisitors`](crate::endpoint::ListVisitors), has optional parameters: `page`.
    #[doc(alias = "List Visitors")]
    #[doc(alias = "ListVisitors")]
    #[doc(alias = "listVisitors")]
    #[inline]
    pub fn list_visitors(&self) -> crate::endpoint::ListVisitors
    where
        K: private::MayCall<crate::endpoint::kind::ListVisitors>,
    {
        crate::endpoint::__list_visitors(&self.handle, &self.website_id)
    }
    /// Lists the locations of current visitors, worldwide or around a point.
    ///
    /// `GET /website/{website_id}/visitors/map`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Plugin tokens in production need the scope `website:visitors`.
    /// Reference: [Pinpoint Visitors On A Map](https://docs.crisp.chat/references/rest-api/v1/#pinpoint-visitors-on-a-map).
    ///
    /// Set all three parameters or none.
    ///
    /// Not verified: the Go client sends all three parameters or none; the Node client can send any combination.
    ///
    /// The output is known only from clients for other languages.
    ///
    /// Returns [`Vec<WebsiteVisitorsMapPoint>`](crate::types::WebsiteVisitorsMapPoint).
    /// The call, a [`PinpointVisitorsOnMap`](crate::endpoint::PinpointVisitorsOnMap), has optional parameters: `center_latitude`, `center_longitude`, `center_radius`.
    #[doc(alias = "Pinpoint Visitors On A Map")]
    #[doc(alias = "PinpointVisitorsOnMapArea")]
    #[doc(alias = "PinpointVisitorsOnMapWide")]
    #[doc(alias = "pinpointVisitorsOnMap")]
    #[inline]
    pub fn pinpoint_visitors_on_map(&self) -> crate::endpoint::PinpointVisitorsOnMap
    where
        K: private::MayCall<crate::endpoint::kind::PinpointVisitorsOnMap>,
    {
        crate::endpoint::__pinpoint_visitors_on_map(&self.handle, &self.website_id)
    }
    /// Returns the id of the conversation with the visitor to whom a token belongs.
    ///
    /// `GET /website/{website_id}/visitors/token/{token_id}`
    ///
    /// Tiers: `user`, `plugin` (documented); `website` (observed).
    /// Plugin tokens in production need the scope `website:visitors`.
    /// Reference: [Get Session Identifier From Token](https://docs.crisp.chat/references/rest-api/v1/#get-session-identifier-from-token).
    ///
    /// The output is known only from clients for other languages.
    ///
    /// Returns [`WebsiteVisitorsToken`](crate::types::WebsiteVisitorsToken).
    /// The call is a [`GetSessionIdentifierFromToken`](crate::endpoint::GetSessionIdentifierFromToken).
    ///
    /// # Arguments
    ///
    /// * `token_id`: [`TokenId`](crate::types::TokenId)
    #[doc(alias = "Get Session Identifier From Token")]
    #[doc(alias = "GetSessionIdentifierFromToken")]
    #[doc(alias = "getSessionIdentifierFromToken")]
    #[inline]
    pub fn get_session_identifier_from_token(
        &self,
        token_id: impl private::PathParam<crate::types::TokenId>,
    ) -> crate::endpoint::GetSessionIdentifierFromToken
    where
        K: private::MayCall<crate::endpoint::kind::GetSessionIdentifierFromToken>,
    {
        crate::endpoint::__get_session_identifier_from_token(
            &self.handle,
            &self.website_id,
            token_id,
        )
    }
    /// Returns the number of blocked visitors, by rule.
    ///
    /// `GET /website/{website_id}/visitors/blocked`
    ///
    /// Tiers: `user` (documented).
    /// Reference: [Count Blocked Visitors](https://docs.crisp.chat/references/rest-api/v1/#count-blocked-visitors).
    ///
    /// Not verified: the Go client decodes a list, but the Node client decodes a single object.
    ///
    /// The output is known only from clients for other languages.
    ///
    /// Returns [`WebsiteVisitorsBlockedCounts`](crate::types::WebsiteVisitorsBlockedCounts).
    /// The call is a [`CountBlockedVisitors`](crate::endpoint::CountBlockedVisitors).
    #[doc(alias = "Count Blocked Visitors")]
    #[doc(alias = "CountBlockedVisitors")]
    #[doc(alias = "countBlockedVisitors")]
    #[inline]
    pub fn count_blocked_visitors(&self) -> crate::endpoint::CountBlockedVisitors
    where
        K: private::MayCall<crate::endpoint::kind::CountBlockedVisitors>,
    {
        crate::endpoint::__count_blocked_visitors(&self.handle, &self.website_id)
    }
    /// Returns the number of visitors blocked by a rule.
    ///
    /// `GET /website/{website_id}/visitors/blocked/{block_rule}`
    ///
    /// Tiers: `user` (documented).
    /// Reference: [Count Blocked Visitors In Rule](https://docs.crisp.chat/references/rest-api/v1/#count-blocked-visitors-in-rule).
    ///
    /// Not verified: the Go client decodes an object, but the Node client decodes a number.
    ///
    /// The output is known only from clients for other languages.
    ///
    /// Returns [`WebsiteVisitorsBlockedCount`](crate::types::WebsiteVisitorsBlockedCount).
    /// The call is a [`CountBlockedVisitorsInRule`](crate::endpoint::CountBlockedVisitorsInRule).
    ///
    /// # Arguments
    ///
    /// * `block_rule`: `String`. The rule that blocks visitors.
    #[doc(alias = "Count Blocked Visitors In Rule")]
    #[doc(alias = "CountBlockedVisitorsInRule")]
    #[doc(alias = "countBlockedVisitorsInRule")]
    #[inline]
    pub fn count_blocked_visitors_in_rule(
        &self,
        block_rule: impl private::PathParam<String>,
    ) -> crate::endpoint::CountBlockedVisitorsInRule
    where
        K: private::MayCall<crate::endpoint::kind::CountBlockedVisitorsInRule>,
    {
        crate::endpoint::__count_blocked_visitors_in_rule(
            &self.handle,
            &self.website_id,
            block_rule,
        )
    }
    /// Clears the visitors blocked by a rule.
    ///
    /// `DELETE /website/{website_id}/visitors/blocked/{block_rule}`
    ///
    /// Tiers: `user` (documented).
    /// Reference: [Clear Blocked Visitors In Rule](https://docs.crisp.chat/references/rest-api/v1/#clear-blocked-visitors-in-rule).
    ///
    /// Not verified: no source documents whether this unblocks the visitors or only stops counting them.
    ///
    /// Returns `()`.
    /// The call is a [`ClearBlockedVisitorsInRule`](crate::endpoint::ClearBlockedVisitorsInRule).
    ///
    /// # Arguments
    ///
    /// * `block_rule`: `String`. The rule that blocks visitors.
    #[doc(alias = "Clear Blocked Visitors In Rule")]
    #[doc(alias = "ClearBlockedVisitorsInRule")]
    #[doc(alias = "clearBlockedVisitorsInRule")]
    #[inline]
    pub fn clear_blocked_visitors_in_rule(
        &self,
        block_rule: impl private::PathParam<String>,
    ) -> crate::endpoint::ClearBlockedVisitorsInRule
    where
        K: private::MayCall<crate::endpoint::kind::ClearBlockedVisitorsInRule>,
    {
        crate::endpoint::__clear_blocked_visitors_in_rule(
            &self.handle,
            &self.website_id,
            block_rule,
        )
    }
}
