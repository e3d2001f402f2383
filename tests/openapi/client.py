"""A client that openapi-python-client generated."""

import base64
import os
import sys

sys.path.insert(0, os.getcwd())

from crisp_client import AuthenticatedClient
from crisp_client.api.website_conversation import (
    create_new_conversation,
    get_conversation,
    get_messages_in_conversation,
    send_message_in_conversation,
)
from crisp_client.models import (
    ConversationMessageText,
    CreateNewConversationBody,
    ErrorEnvelope,
    NewMessageText,
)

TOKEN = base64.b64encode(os.environ["CRISP_TOKEN"].encode()).decode()
client = AuthenticatedClient(base_url=os.environ["CRISP_MOCK_URL"], token=TOKEN, prefix="Basic")
website = os.environ["CRISP_WEBSITE_ID"]
tier = {"client": client, "x_crisp_tier": "plugin"}

created = create_new_conversation.sync(website, body=CreateNewConversationBody(), **tier)
session = created.data.session_id

message = NewMessageText(
    type_="text", from_="operator", origin="chat", content="Hello from Python"
)
sent = send_message_in_conversation.sync_detailed(website, session, body=message, **tier)
assert sent.status_code == 202, sent
assert sent.parsed.data.fingerprint, sent

page = get_messages_in_conversation.sync(website, session, **tier)
last = page.data[-1]
assert isinstance(last, ConversationMessageText), type(last)
assert last.content == "Hello from Python", last

missing = "session_00000000-0000-0000-0000-000000000000"
failed = get_conversation.sync_detailed(website, missing, **tier)
assert failed.status_code == 404, failed
assert isinstance(failed.parsed, ErrorEnvelope), failed
assert failed.parsed.reason == "conversation_not_found", failed
print("Python: created, sent, read, and received a typed 404")
