//! The stream over TCP.

use crisp_api_realtime::rtm::{Item, Rtm};
use crisp_api_runtime::testing::MemoryTransport;
use crisp_api_runtime::{ClientBuilder, Handle, Token};
use futures_util::{SinkExt, StreamExt};
use tokio::net::TcpListener;
use tokio_tungstenite::tungstenite::Message;

use crate::server::{MESSAGE_SEND, OPEN, fingerprint, message, next};

#[tokio::test]
async fn connects_over_tcp_and_closes_when_it_is_dropped() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let data = format!(r#"{{"socket":{{"app":"ws://{address}/w/f43/"}}}}"#);
    let transport = MemoryTransport::new().data(200, &data);
    let token = Token::plugin("the-identifier", "the-key").unwrap();
    let builder = ClientBuilder::new(token).base_url("http://127.0.0.1/v1").transport(transport);
    let client: Handle = builder.build().unwrap();
    let mut rtm = Rtm::builder(&client).events([MESSAGE_SEND]).connect().unwrap();

    let (stream, _) = listener.accept().await.unwrap();
    let mut socket = tokio_tungstenite::accept_async(stream).await.unwrap();
    let replies = [OPEN.to_owned(), "40".to_owned(), r#"42["authenticated",true]"#.to_owned()];
    for text in replies {
        socket.send(Message::text(text.clone())).await.unwrap();
        if !text.starts_with("42") {
            assert!(socket.next().await.unwrap().unwrap().is_text());
        }
    }
    socket.send(Message::text(message("w", 5))).await.unwrap();
    assert_eq!(next(&mut rtm).await, Item::Connected);
    assert_eq!(fingerprint(&mut rtm).await, 5);
    drop(rtm);
    assert_eq!(socket.next().await.unwrap().unwrap(), Message::text("41"));
    assert!(socket.next().await.unwrap().unwrap().is_close());
}
