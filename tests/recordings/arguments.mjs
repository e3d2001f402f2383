// The arguments with which `record.mjs` calls the methods of the official Node client. All values are
// invented.

import {
  campaign,
  chatbox,
  criteria,
  geolocation,
  inbox,
  messages,
  people,
  profile,
  sessions,
  team,
} from "./samples.mjs";

/** Default arguments by parameter name. */
export const byName = {
  websiteID: "website_1",
  sessionID: "session_1",
  pluginID: "plugin_1",
  peopleID: "people_1",
  userID: "user_1",
  planID: "plan_1",
  campaignID: "campaign_1",
  templateID: "template_1",
  inboxID: "inbox_1",
  teamID: "team_1",
  tokenID: "token_1",
  spamID: "spam_1",
  browsingID: "browsing_1",
  callID: "call_1",
  originalID: "original_1",
  changeId: "change_1",
  redirectionId: "redirection_1",
  entityID: "entity_1",
  sectionID: "section_1",
  itemID: "item_1",
  articleId: "article_1",
  articleIdLinked: "article_2",
  categoryId: "category_1",
  sectionId: "section_1",
  listID: 7,
  fingerprint: 163240180126629,
  pageNumber: 2,

  locale: "en",
  localeLinked: "fr",
  contentType: "articles",
  path: "getting-started/first-steps",
  segment: "customer",
  key: "plan",
  text: "Opened a page",
  email: "ada@example.com",
  role: "member",
  title: "Engineer",
  origin: "chat",
  user: { type: "website", nickname: "Ada", avatar: "https://example.com/ada.png" },
  domain: "example.com",
  code: "WELCOME",
  rule: "ip:192.0.2.1",
  filterDateStart: "2026-01-01T00:00:00.000Z",
  filterDateEnd: "2026-02-01T00:00:00.000Z",
  externalImport: { helpdesk_url: "https://help.example.com/", detect_locales: true, other_locales: ["fr"] },
  helpdeskUrl: "https://help.example.com/",
};

/** Arguments by method, with one call for each item. Other parameters use `byName`. */
export const byMethod = {
  "bucket.generateBucketURL": [
    { data: { namespace: "upload", id: "request_1", file: { name: "a.png", type: "image/png" } } },
    {
      data: {
        namespace: "avatar",
        id: "request_2",
        file: { name: "a.png", type: "image/png" },
        resource: { type: "website", id: "website_1" },
      },
    },
  ],
  "media.listAnimationMedias": [{ searchQuery: "cats" }],
  "plan.changeBillPeriodForWebsitePlanSubscription": [{ period: "yearly" }],
  "plugin.listAllConnectWebsites": [{ filterConfigured: true, includePlan: true }],
  "plugin.listConnectWebsitesSince": [
    { dateSince: "2026-01-01T00:00:00.000Z", filterConfigured: false, includePlan: false },
  ],
  "plugin.saveSubscriptionSettings": [{ settings: { color: "red", limits: [1, 2] } }],
  "plugin.updateSubscriptionSettings": [{ settings: { color: null } }],
  "plugin.reportPluginUsageToBill": [{ usage: { name: "Messages", units: 250, price: 0.1 } }],
  "plugin.forwardPluginPayloadToChannel": [
    { payload: { namespace: "bot:step", identifier: "channel_1", payload: { step: 1 } } },
  ],
  "plugin.dispatchPluginEvent": [{ payload: { name: "bot-started", data: { bot: "sales" } } }],

  "website.generateAnalytics": [
    {
      query: {
        type: "total",
        metric: "conversation",
        date: {
          from: "2026-01-01T00:00:00.000Z",
          to: "2026-02-01T00:00:00.000Z",
          split: "daily",
          timezone: "Europe/Paris",
        },
        filter: { channel: "chat" },
      },
    },
  ],
  "website.createWebsite": [{ websiteData: { name: "Example", domain: "example.com" } }],
  "website.deleteWebsite": [{ verify: { method: "password", secret: "not-a-secret" } }],
  "website.batchResolveConversations": [
    { operation: { sessions } },
    { operation: { inbox_id: null, sessions } },
    { operation: { inbox_id: "inbox_1" } },
  ],
  "website.batchUnresolveConversations": [{ operation: { sessions } }],
  "website.batchReadConversations": [{ operation: { sessions } }, { operation: {} }],
  "website.batchUnreadConversations": [{ operation: { sessions } }],
  "website.batchRemoveConversations": [{ operation: { sessions } }],
  "website.batchRemovePeople": [
    { people },
    { people: { search: "customer" } },
    // Taken from an example of the client.
    { people: ["people_1"] },
  ],
  "website.batchReportConversations": [{ operation: { sessions, flag: "spam" } }],
  "website.batchBlockConversations": [{ operation: { sessions, blocked: true } }],
  "website.batchRoutingConversations": [
    { operation: { sessions, assigned: { user_id: "user_1" } } },
    { operation: { sessions, assigned: null } },
  ],
  "website.batchInboxConversations": [
    { operation: { sessions, inbox_id: "inbox_1" } },
    { operation: { sessions, inbox_id: null } },
  ],
  "website.batchUpdateConversationsData": [{ operation: { sessions, data: { plan: "pro", paid: true, seats: 3 } } }],
  "website.batchUpdatePeopleData": [{ people, data: { plan: "pro" } }],
  "website.batchUpdateConversationsSegments": [{ operation: { sessions, segments: ["customer"] } }],
  "website.batchUpdatePeopleSegments": [{ people, segments: ["customer"] }],

  "website.createNewCampaignTemplate": [{ templateFormat: "markdown", templateName: "News" }],
  "website.saveCampaignTemplate": [{ template: { name: "News", format: "html", content: "<p>Hello</p>" } }],
  "website.updateCampaignTemplate": [
    { template: { content: "<p>Hello again</p>" } },
    // Taken from an example of the client.
    { template: "<p>Hello again</p>" },
  ],
  "website.createNewCampaign": [{ campaignType: "one-shot", campaignName: "Spring" }],
  // An example of the client omits some keys.
  "website.saveCampaign": [{ campaign }, { campaign: { ...campaign, subject: undefined, flow: undefined } }],
  "website.updateCampaign": [{ campaign: { name: "Summer" } }],
  "website.listCampaignStatistics": [{ action: "opened" }],

  "website.listConversations": [
    {
      options: {
        per_page: 50,
        include_empty: 1,
        filter_inbox_id: "inbox_1",
        filter_unread: 1,
        filter_resolved: 0,
        filter_not_resolved: 1,
        filter_mention: 0,
        filter_assigned: "user_1",
        filter_unassigned: 0,
        filter_date_start: "2026-01-01T00:00:00.000Z",
        filter_date_end: "2026-02-01T00:00:00.000Z",
        order_date_created: 1,
        order_date_updated: 0,
        order_date_waiting: 0,
      },
    },
    { options: { search_type: "text", search_query: "refund please" } },
    { options: { search_type: "filter", search_query: criteria, search_operator: "and" } },
    { options: undefined },
  ],
  "website.submitSpamConversationDecision": [{ action: "reject" }],
  "website.getMessagesInConversation": [
    { timestampBefore: 1767225600000, timestampAfter: undefined, timestampAround: undefined },
    { timestampBefore: undefined, timestampAfter: "1767225600000", timestampAround: undefined },
    { timestampBefore: undefined, timestampAfter: undefined, timestampAround: 1767225600000 },
  ],
  "website.sendMessageInConversation": messages,
  "website.updateMessageInConversation": messages.slice(3).map(({ message }) => ({ content: message.content })),
  "website.composeMessageInConversation": [
    { compose: { type: "start", from: "operator", excerpt: "Hel", stealth: true, automated: false } },
    { compose: { type: "stop", from: "user" } },
  ],
  "website.markMessagesReadInConversation": [
    { read: { from: "user", origin: "chat", fingerprints: [163240180126629] } },
    { read: { from: "operator", origin: "urn:example.com:bridge:0" } },
    // The examples of the client have strings, its types numbers.
    { read: { from: "operator", origin: "chat", fingerprints: ["163240180126629"] } },
  ],
  "website.markConversationAsUnread": [{ unread: { from: "user" } }],
  "website.markMessagesDeliveredInConversation": [
    { delivered: { from: "operator", origin: "chat", fingerprints: [163240180126629] } },
    { delivered: { from: "operator", origin: "chat", fingerprints: ["163240180126629"] } },
  ],
  "website.updateConversationOpenState": [{ opened: true }],
  "website.assignConversationRouting": [
    { assign: { assigned: { user_id: "user_1" }, silent: true } },
    { assign: { assigned: null } },
  ],
  "website.updateConversationInbox": [{}, { inboxID: null }],
  "website.updateConversationMetas": [
    {
      metas: {
        nickname: "Ada Lovelace",
        email: "ada@example.com",
        phone: "+33100000000",
        ip: "192.0.2.1",
        avatar: "https://example.com/ada.png",
        data: { plan: "pro", paid: true, seats: 3 },
        connection: { isp: "Example", asn: "AS64496" },
        device: {
          capabilities: ["call"],
          geolocation,
          system: {
            os: { version: "1", name: "Linux" },
            engine: { version: "2", name: "Blink" },
            browser: { major: "3", version: "3.1", name: "Chromium" },
            useragent: "Example/1.0",
          },
          timezone: -120,
          locales: ["en"],
        },
        segments: ["customer"],
        address: "1 Example Street",
        subject: "A question",
        origin: "chat",
      },
    },
    { metas: { email: "ada@example.com" } },
  ],
  "website.changeConversationState": [{ state: "resolved" }, { state: "unresolved", user: undefined, origin: undefined }],
  "website.saveConversationParticipants": [
    { participants: { participants: [{ type: "email", target: "grace@example.com" }] } },
  ],
  "website.blockIncomingMessagesForConversation": [{ blocked: true }],
  "website.updateVerifyStatusForConversation": [{ verified: true }],
  "website.requestIdentityVerificationForConversation": [
    { verification: { identity: "email", method: "link", recipient: "ada@example.com" } },
  ],
  "website.redeemIdentityVerificationLinkForConversation": [
    { verification: { identity: "email", token: "123456", recipient: "ada@example.com" } },
    // Taken from an example of the client.
    { verification: { identity: "email", token: "123456" } },
  ],
  "website.requestEmailTranscriptForConversation": [{ to: "operator" }, { to: "user", email: undefined }],
  "website.sendActionToExistingBrowsingSession": [{ action: "start" }],
  "website.assistExistingBrowsingSession": [{ assist: { action: "mouse", mouse: { x: 0, y: 784 } } }],
  "website.initiateNewCallSessionForConversation": [{ mode: "audio" }],
  "website.transmitSignalingOnOngoingCallSession": [{ payload: { type: "sdp", payload: {} } }],
  "website.requestToolCallForConversation": [
    { command: "call_tool", payload: { name: "open_cart", arguments: {} } },
    { command: "list_tools", payload: undefined },
  ],
  "website.deliverWidgetButtonActionForConversation": [{ data: { amount: 3 }, value: "refund" }],
  "website.deliverWidgetDataFetchActionForConversation": [{ data: { page: 1 } }],
  "website.deliverWidgetDataEditActionForConversation": [{ value: "paid" }],
  "website.scheduleReminderForConversation": [{ date: "2026-01-01T00:00:00.000Z", note: "Call back" }],
  "website.reportConversation": [{ flag: "spam" }],

  "website.initializeHelpdesk": [{ name: "Example", domainBasic: "example" }],
  "website.deleteHelpdesk": [{ verify: { method: "token", secret: "123456" } }],
  "website.listHelpdeskTree": [{ subPath: "getting-started", searchTitle: "first" }],
  "website.updateHelpdeskTreePath": [
    { update: { action: "move", path: { to: "moved/first-steps" } } },
    { update: { action: "order", position: 2 } },
  ],
  "website.saveHelpdeskTreeContent": [{ content: "# First steps" }],
  "website.updateHelpdeskTreeMetadata": [
    {
      metadata: {
        format: "markdown",
        title: "First steps",
        description: "How to begin",
        state: { published: true, hidden: false, featured: true },
        author: { user_id: "user_1" },
        color: "#00aaff",
        image: "https://example.com/first.png",
      },
    },
  ],
  "website.listHelpdeskHistoryChanges": [{ filterLocale: "en", filterType: "articles", filterTreePath: "getting-started" }],
  "website.cancelHelpdeskHistoryChange": [{ action: "revert" }],
  "website.addHelpdeskRedirection": [{ redirectionPath: "/en/old/", redirectionTarget: "/en/new/" }],
  "website.saveHelpdeskSettings": [
    {
      settings: {
        name: "Example",
        appearance: {
          color: { mode: "light", mode_changeable: true },
          logos: { favicon: null, header: "https://example.com/logo.png", footer: null },
          banner: null,
        },
        localization: { writing_locale: "en", translated_automatic: true, translated_locales_readonly: false },
        section: { articles: "enabled", guides: "disabled", references: "disabled", news: "disabled" },
        behavior: {
          frequently_read: true,
          show_category_images: true,
          show_chatbox: true,
          ask_feedback: true,
          report_incorrect: false,
          serve_markdown: true,
          agent_chat_bar: true,
          agent_copy_button: true,
          table_of_contents: true,
          locale_picker: true,
          refer_link: false,
          forbid_indexing: false,
          status_health_dead: true,
        },
        service: { mcp_server: true },
        include: { html: null },
        access: { restrict_mode: "password", password: "not-a-secret", jwt_secret: null },
      },
    },
  ],
  // The helpdesk API of versions before 11.
  "website.listHelpdeskLocaleArticles": [
    { options: { search_title: "first", filter_category_id: "category_1", order_visits: 1, filter_status_published: 1 } },
    { options: undefined },
  ],
  "website.saveHelpdeskLocaleArticle": [
    { article: { title: "First steps", description: "How to begin", content: "# First", featured: true, order: 1 } },
  ],
  "website.updateHelpdeskLocaleArticle": [{ article: { content: "# First steps" } }],
  "website.updateHelpdeskLocaleArticleCategory": [{}, { sectionId: undefined }],
  "website.addHelpdeskLocaleCategory": [{ name: "Beginnings" }],
  "website.saveHelpdeskLocaleCategory": [
    { category: { name: "Beginnings", description: "How to begin", color: "#00aaff", image: null, order: 1 } },
  ],
  "website.updateHelpdeskLocaleCategory": [{ category: { name: "First" } }],
  "website.addHelpdeskLocaleSection": [{ name: "Day one" }],
  "website.saveHelpdeskLocaleSection": [{ section: { name: "Day one", order: 1 } }],
  "website.updateHelpdeskLocaleSection": [{ section: { order: 2 } }],

  "website.requestHelpdeskDomainChange": [{ basic: "example", custom: "help.example.com" }],
  "website.generateHelpdeskDomainSetupFlow": [{ custom: "help.example.com" }, { custom: undefined }],

  "website.batchOrderInboxes": [
    { orders: { orders: [{ inbox_id: "inbox_1", order: 1 }] } },
    // Taken from an example of the client.
    { orders: [{ inbox_id: "inbox_1", order: 1 }] },
  ],
  "website.createNewInbox": [{ inbox }],
  "website.saveInbox": [{ inbox: { ...inbox, teams: ["team_1"] } }],
  "website.sendEmailToWebsiteOperators": [
    {
      emailData: {
        recipient: "owners",
        subject: "Limits reached",
        message: "There is no more room.",
        target: { label: "More room", url: "https://example.com/" },
      },
    },
    // As the client's type has it.
    { emailData: { recipient: "user", userID: "user_1", subject: "Hello", message: "Read this." } },
  ],
  "website.inviteWebsiteOperator": [{ verify: { method: "password", secret: "not-a-secret" } }, { verify: true }],

  "website.listPeopleProfiles": [
    {
      searchField: "segments",
      searchOrder: "descending",
      searchOperator: "and",
      searchFilter: JSON.stringify(criteria),
      searchText: "ada",
    },
  ],
  "website.addNewPeopleProfile": [{ profile }],
  "website.getPeopleProfile": [{}, { peopleID: "ada@example.com" }],
  "website.savePeopleProfile": [{ profile }],
  "website.updatePeopleProfile": [{ profile: { person: { nickname: "Ada" } } }],
  "website.addPeopleEvent": [
    { peopleEvent: { text: "Bought a book", data: { price: 10.5 }, color: "blue" } },
    { peopleEvent: { text: "Read a book", timestamp: 1767225600000 } },
  ],
  "website.savePeopleData": [{ peopleData: { plan: "pro" } }, { peopleData: { data: { plan: "pro", paid: true, seats: 3 } } }],
  // As the client's type says, and as its examples do.
  "website.updatePeopleData": [{ peopleData: { plan: "free" } }, { peopleData: { data: { plan: "free" } } }],
  "website.updatePeopleSubscriptionStatus": [{ peopleSubscription: { email: false } }],
  "website.importPeopleProfiles": [
    {
      importSetup: {
        url: "https://example.com/people.csv",
        mapping: [{ column: 1, field: "email" }, { column: 2, field: "person.nickname" }],
        options: { column_separator: ";", skip_header: true },
      },
    },
  ],
  "website.updateWebsiteSettings": [
    {
      settings: {
        name: "Example",
        domain: "example.com",
        domain_alternates: [],
        logo: "https://example.com/logo.png",
        audit: { log: true },
        contact: {
          email: "office@example.com",
          phone: "+33100000000",
          messenger: "example",
          telegram: "example",
          twitter: "example",
          whatsapp: "example",
          instagram: "example",
        },
        inbox: { lock_removal: false, force_operator_token: false, locale: "en" },
        emails: { rating: true, transcript: true, trackers: false, junk_filter: true },
        chatbox,
      },
    },
  ],
  "website.createNewTeam": [{ team }],
  "website.saveTeam": [{ team }],
  "website.updateVerifySettings": [{ settings: { enabled: true } }],
  "website.pinpointVisitorsOnMap": [
    { centerLongitude: -1.5, centerLatitude: 47.25, centerRadius: 100 },
    { centerLongitude: undefined, centerLatitude: undefined, centerRadius: undefined },
  ],
};
