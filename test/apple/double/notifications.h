#pragma once

#include "session/session_event.h"

namespace apple_double {

// Posts Apple's notification for the event, with the keys that Apple documents. Posts nothing if Apple has another
// way to report it, or does not report it.
void post_notification(const audio_session::SessionEvent &p_event);

// Sets whether notifications have the contents that Apple documents, which is the default. If not, each value is
// replaced by a text, and before an interruption several are posted that do not say whether it begins or ends.
void set_notifications_valid(bool p_are_valid);

} // namespace apple_double
