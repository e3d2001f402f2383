use crisp_api::{Client, Token};

#[allow(dead_code)]
async fn ask() -> crisp_api::Result<()> {
    let site = Client::new(Token::website("identifier", "key")?)?.website("website_id");
    let website = site.get_website().await?;
    println!("{:?}", website.name);
    Ok(())
}

fn main() {}
