//! Pages with the status 206, which means that more pages follow.

use std::sync::atomic::{AtomicU32, Ordering};

use super::server::{Server, Step, response};

/// Returns a page with this number of conversations.
fn page(status: &str, count: usize) -> Step {
    // Pages must differ, since a repeated page is an error.
    static SESSION: AtomicU32 = AtomicU32::new(0);
    let item = |_| {
        let id = SESSION.fetch_add(1, Ordering::Relaxed);
        format!(r#"{{"session_id":"session_{id}","website_id":"w"}}"#)
    };
    let data = (0..count).map(item).collect::<Vec<_>>().join(",");
    let body = format!(r#"{{"error":false,"reason":"listed","data":[{data}]}}"#);
    Step::Keep(response(status, "", body))
}

const PARTIAL: &str = "206 Partial Content";

/// Status 206 is handled like 200 on the first, the last, and an empty page. Only an empty page
/// ends the list.
#[tokio::test]
async fn pages_may_have_status_206_and_an_empty_page_ends_the_list() {
    for (statuses, counts, items) in [
        ([PARTIAL, PARTIAL, "200 OK"], [2, 1, 0], 3),
        ([PARTIAL, "200 OK", PARTIAL], [2, 1, 0], 3),
        (["200 OK", PARTIAL, PARTIAL], [2, 2, 0], 4),
        ([PARTIAL, PARTIAL, PARTIAL], [1, 1, 0], 2),
    ] {
        let partial_content =
            statuses.into_iter().zip(counts).map(|(status, count)| page(status, count));
        let server = Server::start(partial_content).await;
        let list =
            server.single_attempt().list_conversations().items().collect_up_to(100).await.unwrap();
        assert_eq!((list.len(), server.requests().len()), (items, 3), "{statuses:?}");
    }
}

#[tokio::test]
async fn empty_206_page_is_an_empty_list() {
    for data in ["[]", "{}"] {
        let body = format!(r#"{{"error":false,"reason":"listed","data":{data}}}"#);
        let server = Server::start([Step::Keep(response(PARTIAL, "", body))]).await;
        let list =
            server.single_attempt().list_conversations().items().collect_up_to(100).await.unwrap();
        assert_eq!((list.len(), server.requests().len()), (0, 1), "{data}");
    }
}

/// Missing data means a lost response, not an empty page.
#[tokio::test]
async fn status_206_without_data_is_an_error() {
    for body in ["", r#"{"error":false,"reason":"listed"}"#] {
        let server = Server::start([Step::Keep(response(PARTIAL, "", body))]).await;
        let error = server.single_attempt().list_conversations().await.unwrap_err();
        assert!(error.is_decode(), "{body}: {error:?}");
    }
}
