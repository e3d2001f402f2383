//! The handle to plan subscriptions.

use crate::__private as private;

super::handle! {
/// A handle to the plan subscriptions of the workspaces that the token can access.
///
/// ```no_run
/// # async fn example(client: crisp_api::Client<crisp_api::UserTier>) -> crisp_api::Result<()> {
/// let plan = client.plan().get_plan_subscription_for_website("website_id").await?;
/// println!("{:?}", plan.name);
/// # Ok(())
/// # }
/// ```
pub struct PlanHandle {}
}

include!("official/plan.rs");
