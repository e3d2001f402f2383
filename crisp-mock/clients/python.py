"""Calls every method of the official Python client against the mock server.

    pip install crisp-api==1.1.23
    python crisp-mock/clients/python.py http://127.0.0.1:PORT

The server must run with `--examples --strict`. Every rejected call is printed with its reason. The exit code
is 0 if all rejections are in EXPECTED.
"""

import inspect
import json
import sys
import urllib.request

from crisp_api import Crisp

HOST = sys.argv[1]

# Calls that fail because of the client, with the reason.
EXPECTED = {
    "plugin.unsubscribe_plugin_from_website": "the client calls its own method `delete`, which does not exist",
    "plugin.subscribe_plugin_to_website": "the client sends no `plugin_id`",
    "website.list_people_segments": "the route was removed; it is now people/suggest/segments",
    "website.delete_website": "the client calls `remove`, which sends no `verify`",
}

MESSAGE = {"type": "text", "from": "operator", "origin": "chat", "content": "Hi"}
PROFILE = {"email": "linus@example.com", "person": {"nickname": "Linus"}}
SESSIONS = {"sessions": ["session_1"]}

ARGUMENTS = {
    "website_id": "website_1",
    "session_id": "session_1",
    "people_id": "people_1",
    "plugin_id": "plugin_1",
    "page_number": 1,
    "filter_configured": 0,
    "date_since": "2026-01-01T00:00:00.000Z",
    "settings": {"color": "red"},
    "query": {},
    "search_filter": "[]",
}

DATA = {
    "bucket.generate_bucket_url": {
        "namespace": "upload", "id": "a", "file": {"name": "a.png", "type": "image/png"},
    },
    "plugin.forward_plugin_payload_to_channel": {"namespace": "bot:step", "payload": {"step": 1}},
    "plugin.dispatch_plugin_event": {"name": "started", "data": {}},
    "website.create_website": {"name": "New", "domain": "new.example"},
    "website.batch_report_items": {**SESSIONS, "flag": "spam"},
    "website.batch_block_items": {**SESSIONS, "blocked": True},
    "website.batch_routing_items": {**SESSIONS, "assigned": {"user_id": "user_1"}},
    "website.batch_inbox_items": {**SESSIONS, "inbox_id": "inbox_1"},
    "website.batch_data_items": {**SESSIONS, "data": {"plan": "pro"}},
    "website.batch_segments_items": {**SESSIONS, "segments": ["vip"]},
    "website.update_website_settings": {"name": "New"},
    "website.send_message_in_conversation": MESSAGE,
    "website.update_message_in_conversation": {"content": "Hello"},
    "website.compose_message_in_conversation": {"type": "start", "from": "operator"},
    "website.mark_messages_read_in_conversation": {"from": "user", "origin": "chat"},
    "website.mark_messages_delivered_in_conversation": {"from": "user", "origin": "chat"},
    "website.assign_conversation_routing": {"assigned": {"user_id": "user_1"}},
    "website.update_conversation_metas": {"nickname": "Ada"},
    "website.change_conversation_state": {"state": "resolved"},
    "website.block_incoming_messages_for_conversation": {"blocked": True},
    "website.request_email_transcript_for_conversation": {"to": "user"},
    "website.add_new_people_profile": PROFILE,
    "website.save_people_profile": PROFILE,
    "website.update_people_profile": {"person": {"nickname": "Linus"}},
    "website.add_people_event": {"text": "Paid"},
    "website.save_people_data": {"data": {"plan": "pro"}},
    "website.update_people_data": {"data": {"plan": "pro"}},
    "website.update_people_subscription_status": {"email": False},
}


def admin(method, route, body=None):
    request = urllib.request.Request(f"{HOST}/mock/{route}", body, {"X-Crisp-Mock": "1"}, method=method)
    with urllib.request.urlopen(request) as response:
        return response.read()


def client(token):
    crisp = Crisp()
    crisp.set_rest_host(HOST)
    # The client keeps the tier in a dictionary that all instances share.
    crisp.REQUEST_HEADERS = dict(crisp.REQUEST_HEADERS)
    crisp.set_tier(token["tier"])
    crisp.authenticate(token["identifier"], token["key"])
    return crisp


TOKENS = {token["tier"]: token for token in json.loads(admin("GET", "info"))["data"]["tokens"]}
INITIAL = admin("GET", "snapshot")
MESSAGES = json.loads(INITIAL)["websites"]["website_1"]["conversations"][0]["messages"]
ARGUMENTS["fingerprint"] = MESSAGES[0]["fingerprint"]


def argument(label, name, parameter):
    if name == "data":
        return DATA.get(label, SESSIONS)
    if name in ARGUMENTS:
        return ARGUMENTS[name]
    return parameter.default


def refusal(resource, name):
    label = f"{resource}.{name}"
    reason = None
    for tier in ["user", "plugin", "website"]:
        admin("PUT", "snapshot", INITIAL)
        method = getattr(getattr(client(TOKENS[tier]), resource), name)
        parameters = inspect.signature(method).parameters
        try:
            method(*[argument(label, one, parameters[one]) for one in parameters])
            return None
        except Exception as error:  # The client raises several types.
            reason = error.args[0] if error.args else repr(error)
            if not (isinstance(reason, dict) and reason.get("code") == 403):
                return reason
    return reason


methods, refused = 0, {}
for resource in ["bucket", "plugin", "website"]:
    for name, _ in inspect.getmembers(getattr(Crisp(), resource), inspect.ismethod):
        if name.startswith("_"):
            continue
        methods += 1
        reason = refusal(resource, name)
        if reason is not None:
            refused[f"{resource}.{name}"] = reason

for label, reason in refused.items():
    print(f"refused {label}: {EXPECTED.get(label, reason)}")
print(f"{methods - len(refused)} of {methods} methods succeed")
sys.exit(0 if set(refused) <= set(EXPECTED) else 1)
