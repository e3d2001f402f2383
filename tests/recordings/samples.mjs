// Large values used in `arguments.mjs`. All values are invented.

export const sessions = ["session_1", "session_2"];
export const people = { profiles: ["people_1"] };
export const inbox = {
  name: "Sales",
  emoji: "💶",
  order: 1,
  operators: ["user_1"],
  conditions: [{ model: "session", criterion: "segments", operator: "eq", query: ["customer"] }],
  operator: "and",
};
export const team = { name: "Engineers", emoji: "🔧", operators: ["user_1", "user_2"] };
export const geolocation = {
  country: "FR",
  region: "BRE",
  city: "Nantes",
  coordinates: { latitude: 47.25, longitude: -1.5 },
};
export const profile = {
  email: "ada@example.com",
  person: {
    nickname: "Ada Lovelace",
    avatar: "https://example.com/ada.png",
    gender: "female",
    phone: "+33100000000",
    address: "1 Example Street",
    description: "Writes programs",
    website: "https://example.com/",
    timezone: -120,
    profiles: [{ type: "twitter", handle: "ada", url: "https://example.com/ada" }],
    employment: { name: "Example", domain: "example.com", title: "Engineer", role: "engineering", seniority: "senior" },
    geolocation,
    locales: ["en", "fr"],
  },
  company: {
    name: "Example",
    legal_name: "Example Ltd",
    domain: "example.com",
    url: "https://example.com/",
    description: "Makes examples",
    timezone: 60,
    phones: ["+33100000000"],
    emails: ["office@example.com"],
    geolocation,
    metrics: { employees: 12, market_cap: 1000000, raised: 50000, arr: 120000 },
    tags: ["software"],
  },
  segments: ["customer"],
  notepad: "Likes engines",
  active: 1767225600000,
};
export const criteria = [{ model: "people", criterion: "segments", operator: "eq", query: ["customer"] }];
export const campaign = {
  type: "one-shot",
  format: "markdown",
  name: "Spring",
  subject: "What is new",
  tag: "news",
  sender: { user_id: "user_1" },
  recipients: { type: "segments", segments: ["customer"] },
  flow: { launch_event: "signed-up", assert_filter: criteria, assert_delay: 3600, deliver_once: true, deliver_delay: 60 },
  message: "Hello {{ email }}",
  options: { deliver_to_chatbox: true, deliver_to_email: true, sender_name_website: false, sender_email_reply: true, tracking: true },
};

/** The boolean settings of the chatbox. */
const switches = [
  "conversations", "wait_game", "website_logo", "last_operator_face", "ongoing_operator_face",
  "activity_metrics", "operator_privacy", "visitor_privacy", "availability_tooltip",
  "hide_vacation", "hide_on_away", "hide_on_mobile", "position_reverse", "email_visitors",
  "phone_visitors", "force_identify", "ignore_privacy", "visitor_compose", "file_transfer",
  "audio_record", "home", "overlay_search", "overlay_mode", "helpdesk_link", "helpdesk_only",
  "status_health_dead", "check_domain",
];
export const chatbox = {
  ...Object.fromEntries(switches.map((name) => [name, true])),
  tile: "default",
  guard_level: "low",
  mode_initial: "chat",
  helpdesk_navigate: "in_chatbox",
  color_theme: "blue",
  color_mode: "light",
  layout_theme: "default",
  text_theme: "default",
  welcome_message: "default",
  locale: "",
  allowed_pages: ["/en/*"],
  blocked_pages: [],
  blocked_countries: ["AQ"],
  blocked_locales: ["la"],
  blocked_ips: ["192.0.2.1"],
};

/** Returns the arguments for one message. */
function message(type, content, more = {}) {
  return { message: { type, from: "operator", origin: "chat", content, ...more } };
}

export const messages = [
  message("text", "Hello", {
    fingerprint: 163240180126629,
    user: { type: "website", nickname: "Ada", avatar: "https://example.com/ada.png" },
    references: [{ type: "link", name: "Reference", target: "https://example.com/" }],
    original: { type: "text/html", content: "<p>Hello</p>" },
    properties: { topic: "greeting", urgent: false, level: 2 },
    timestamp: 1767225600000,
    stealth: true,
    translated: false,
    automated: true,
  }),
  // Follows the type of the client, which it shares with received messages.
  message("text", "Hello", { original: { original_id: "original_1" } }),
  message("text", "Hello from outside", { from: "user", origin: "urn:example.com:bridge:0" }),
  message("note", "Call back", { mentions: ["user_1"] }),
  message("file", { name: "a.txt", url: "https://example.com/a.txt", type: "text/plain" }),
  message("animation", { url: "https://example.com/a.gif", type: "image/gif" }),
  message("audio", { url: "https://example.com/a.mp3", type: "audio/mp3", duration: 12 }),
  message("picker", {
    id: "pick",
    text: "Which one?",
    choices: [
      { value: "1", icon: "💶", label: "Sales", selected: false },
      { value: "2", label: "Help", selected: true, action: { type: "link", target: "https://example.com/" } },
    ],
    required: true,
  }),
  message("field", { id: "name", text: "What is your name?", explain: "First name", value: "Ada", required: false }),
  message("carousel", {
    text: "Our offers",
    targets: [
      {
        title: "Small",
        description: "For one",
        image: "https://example.com/small.png",
        actions: [{ label: "Take it", url: "https://example.com/small" }],
      },
    ],
  }),
  message("event", { namespace: "user:signed-up", text: "Signed up" }),
];
