//! The option setters that typed and raw calls share.

/// Defines the option setters, for a type or trait with a method `__with_options`.
macro_rules! option_setters {
    ($($visibility:tt)*) => {
        /// Sets the time limit of one attempt, in place of the client's.
        $($visibility)* fn timeout(self, timeout: ::std::time::Duration) -> Self {
            self.__with_options(|options| options.timeout = Some(timeout))
        }

        /// Sets the time limit of the whole call, including all attempts and waits, in place of the
        /// client's.
        $($visibility)* fn deadline(self, deadline: ::std::time::Duration) -> Self {
            self.__with_options(|options| options.deadline = Some(deadline))
        }

        /// Sets the maximum number of retries, in place of the client's; 0 allows a single attempt.
        ///
        /// [`ClientBuilder::retries`](crate::ClientBuilder::retries) lists the failures that are
        /// retried.
        $($visibility)* fn retries(self, retries: u32) -> Self {
            self.__with_options(|options| options.retries = Some(retries))
        }

        /// Marks the call as idempotent, so it may be retried after an ambiguous failure.
        $($visibility)* fn idempotent(self) -> Self {
            self.__with_options(|options| options.idempotent = true)
        }

        /// Marks the call as bulk work, such as an export or an import: work that can wait, and that
        /// leaves part of the day's requests to interactive calls.
        ///
        /// The call fails with [`Kind::Quota`](crate::Kind::Quota) once bulk calls have used the
        /// [share of the daily quota](crate::quota::Quota::bulk_share) that they may use.
        $($visibility)* fn bulk(self) -> Self {
            self.__with_options(|options| options.priority = $crate::quota::Priority::Bulk)
        }
    };
}

pub(super) use option_setters;
