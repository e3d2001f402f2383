//! Pages whose status says that there is more: T16.

use super::server::{Server, Step, answer};

/// A page with so many conversations.
fn page(status: &str, count: usize) -> Step {
    let item = r#"{"session_id":"s","website_id":"w"}"#;
    let data = vec![item; count].join(",");
    let body = format!(r#"{{"error":false,"reason":"listed","data":[{data}]}}"#);
    Step::Keep(answer(status, "", body))
}

const SOME: &str = "206 Partial Content";

/// T16: a 206 is a page as any other, whether it is the first, the last, or an empty one; the list
/// ends where nothing comes.
#[tokio::test]
async fn t16_206_is_a_page_and_an_empty_one_ends_the_list() {
    for (statuses, counts, items) in [
        ([SOME, SOME, "200 OK"], [2, 1, 0], 3),
        ([SOME, "200 OK", SOME], [2, 1, 0], 3),
        (["200 OK", SOME, SOME], [2, 2, 0], 4),
        ([SOME, SOME, SOME], [1, 1, 0], 2),
    ] {
        let pages = statuses.into_iter().zip(counts).map(|(status, count)| page(status, count));
        let server = Server::start(pages).await;
        let list = server.once().list_conversations().items().collect_up_to(100).await.unwrap();
        assert_eq!((list.len(), server.requests().len()), (items, 3), "{statuses:?}");
    }
}

/// T16: the first page is empty.
#[tokio::test]
async fn t16_206_without_anything_is_an_empty_list() {
    for data in ["[]", "{}"] {
        let body = format!(r#"{{"error":false,"reason":"listed","data":{data}}}"#);
        let server = Server::start([Step::Keep(answer(SOME, "", body))]).await;
        let list = server.once().list_conversations().items().collect_up_to(100).await.unwrap();
        assert_eq!((list.len(), server.requests().len()), (0, 1), "{data}");
    }
}

/// T16: a 206 without data, or without a body, is no empty page: something was lost.
#[tokio::test]
async fn t16_206_without_data_is_an_error() {
    for body in ["", r#"{"error":false,"reason":"listed"}"#] {
        let server = Server::start([Step::Keep(answer(SOME, "", body))]).await;
        let error = server.once().list_conversations().await.unwrap_err();
        assert!(error.is_decode(), "{body}: {error:?}");
    }
}
