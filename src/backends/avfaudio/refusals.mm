#include "refusals.h"

#include "../../session/rules/refusal.h"
#include "gen/error_texts.h"
#include "text.h"

namespace audio_session::avfaudio {

SessionResult to_result(Operation p_operation, bool p_has_succeeded, NSError *p_error) {
	if (p_has_succeeded) {
		return {};
	}
	const int64_t number = p_error == nil ? static_cast<int64_t>(ErrorCode::UNSPECIFIED) : static_cast<int64_t>([p_error code]);
	const auto code = static_cast<ErrorCode>(number);
	const bool is_known = is_valid_error_code(number) && code != ErrorCode::NONE;
	const std::string name = is_known ? std::string(to_string(code)) : compose({ "the code ", std::to_string(number), " of ", to_text([p_error domain]) });
	SessionResult result = refuse(code, { to_string(p_operation), " was refused with ", name, ". ", describe(code) });
	const std::string words = to_text([p_error localizedDescription]);
	if (!words.empty()) {
		result.message += compose({ " The system says: ", words });
	}
	if (!is_known) {
		result.failure = Failure::FAILED;
	}
	return result;
}

SessionResult refuse_microphone(Operation p_operation) {
	return { Failure::UNAVAILABLE, compose({ to_string(p_operation), " was not carried out: this library was built without the microphone. Build it with the option microphone=yes, and say in the Info.plist, under NSMicrophoneUsageDescription, what the game records for." }), ErrorCode::NONE };
}

} // namespace audio_session::avfaudio
