//! Subscriptions to plans, and coupons.

use serde_json::{Value, json};

use super::Handler::Custom;
use crate::clock::iso;
use crate::response::{Outcome, Response};
use crate::world::{Context, OPERATOR_ID};

/// The only coupon that exists.
const COUPON: &str = "WELCOME";

pub(super) const HANDLERS: super::Table = &[
    ("get_plan_subscription_for_website", Custom(get)),
    ("plan_list_all_active_subscriptions", Custom(list)),
    ("subscribe_website_to_plan", Custom(subscribe)),
    ("unsubscribe_plan_from_website", Custom(unsubscribe)),
    ("change_bill_period_for_website_plan_subscription", Custom(change_period)),
    ("check_coupon_availability_for_website_plan_subscription", Custom(check_coupon)),
    ("redeem_coupon_for_website_plan_subscription", Custom(redeem_coupon)),
];

/// Returns the subscription of the workspace; that to the free plan if it never subscribed.
fn subscription(context: &mut Context<'_>, website_id: &str) -> Result<Value, Response> {
    let site = context.world.websites.get(website_id);
    let site = site.ok_or_else(|| Response::error(404, "website_not_found"))?;
    let mut value = json!({
        "id": "free", "name": "Free", "price": 0, "trialing": false, "active": true,
        "sandbox": false, "coupon_redeemed": false, "bill_period": "monthly", "since": null,
        "website": { "id": website_id, "name": site.info["name"], "domain": site.info["domain"] },
        "owner": { "user_id": OPERATOR_ID, "email": "grace@acme.example" },
    });
    if let Some(stored) = site.document("plan") {
        crate::world::assign(&mut value, stored);
    }
    Ok(value)
}

fn get(context: &mut Context<'_>) -> Outcome {
    subscription(context, context.website_id()).map(Response::resolved)
}

fn list(context: &mut Context<'_>) -> Outcome {
    let ids: Vec<String> = context.world.websites.keys().cloned().collect();
    let all = ids.iter().map(|id| subscription(context, id)).collect::<Result<Vec<_>, _>>()?;
    Ok(Response::ok(200, "listed", json!(all)))
}

fn change(context: &mut Context<'_>, change: &Value) -> Result<(), Response> {
    let stored = context.site()?.document_mut("plan");
    crate::world::assign(stored, change);
    let plan = subscription(context, context.website_id())?;
    let plan = json!({
        "id": plan["id"], "name": plan["name"], "price": plan["price"], "trialing": plan["trialing"],
    });
    context.emit("plan:subscription:updated", json!({ "plan": plan }));
    Ok(())
}

fn subscribe(context: &mut Context<'_>) -> Outcome {
    let plan_id = &context.body()["plan_id"];
    let since = iso(context.now());
    change(context, &json!({ "id": plan_id, "name": plan_id, "price": 95, "since": since }))?;
    Ok(Response::added(json!({})))
}

fn unsubscribe(context: &mut Context<'_>) -> Outcome {
    change(context, &json!({ "id": "free", "name": "Free", "price": 0 }))?;
    Ok(Response::deleted())
}

fn change_period(context: &mut Context<'_>) -> Outcome {
    change(context, &json!({ "bill_period": context.body()["period"] }))?;
    Ok(Response::updated())
}

fn check_coupon(context: &mut Context<'_>) -> Outcome {
    if context.query("code") != Some(COUPON) {
        return Err(Response::error(404, "coupon_not_found"));
    }
    let policy = json!({ "rebate_percent": 20, "trial_days": null });
    Ok(Response::resolved(json!({ "code": COUPON, "policy": policy, "redeem_limit": 1 })))
}

fn redeem_coupon(context: &mut Context<'_>) -> Outcome {
    if context.body()["code"] != COUPON {
        return Err(Response::error(404, "coupon_not_found"));
    }
    change(context, &json!({ "coupon_redeemed": true }))?;
    Ok(Response::updated())
}
