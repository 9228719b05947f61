#pragma once

#include "session/gen/error_code.h"
#include "session/rules/refusal.h"
#include "session/session_backend.h"

#include <condition_variable>
#include <mutex>
#include <thread>
#include <vector>

namespace testing {

// A platform that answers when the test decides, to check the service meanwhile.
class ScriptedBackend : public audio_session::SessionBackend {
public:
	struct Control {
		std::mutex mutex;
		std::condition_variable changed;
		int answers_allowed = 0;
		bool is_refusing = false;
		audio_session::ErrorCode refusal = audio_session::ErrorCode::INSUFFICIENT_PRIORITY;
		// Whether `perform()` leaves permission requests open.
		bool leaves_open = false;
		bool was_stopped = false;
		std::vector<audio_session::SessionRequest> requests;
		std::vector<audio_session::RequestId> ids;
		std::thread::id worker;
		audio_session::SessionEventSink *sink = nullptr;
		uint64_t revision = 0;

		void allow(int p_answers) {
			const std::lock_guard<std::mutex> lock(mutex);
			answers_allowed += p_answers;
			changed.notify_all();
		}

		void wait_until_requested(size_t p_count) {
			std::unique_lock<std::mutex> lock(mutex);
			changed.wait(lock, [&] { return requests.size() >= p_count; });
		}

		std::string get_requested() {
			const std::lock_guard<std::mutex> lock(mutex);
			std::string names;
			for (const audio_session::SessionRequest &request : requests) {
				names += (names.empty() ? "" : " ") + std::string(to_string(request.operation));
			}
			return names;
		}
	};

	explicit ScriptedBackend(Control &p_control) :
			control(p_control) {}

	audio_session::StatePointer start(audio_session::SessionEventSink &p_sink) override {
		control.sink = &p_sink;
		state.category = audio_session::Category::AMBIENT;
		return std::make_shared<const audio_session::SessionState>(state);
	}

	void stop() override {
		const std::lock_guard<std::mutex> lock(control.mutex);
		control.was_stopped = true;
	}

	std::optional<audio_session::SessionOutcome> perform(audio_session::RequestId p_id, const audio_session::SessionRequest &p_request) override {
		std::unique_lock<std::mutex> lock(control.mutex);
		control.requests.push_back(p_request);
		control.ids.push_back(p_id);
		control.worker = std::this_thread::get_id();
		control.changed.notify_all();
		control.changed.wait(lock, [this] { return control.answers_allowed > 0; });
		control.answers_allowed--;
		if (control.leaves_open && p_request.operation == audio_session::Operation::REQUEST_RECORD_PERMISSION) {
			return std::nullopt;
		}
		if (control.is_refusing) {
			return audio_session::SessionOutcome{ audio_session::refuse(control.refusal, { "Not now." }), nullptr };
		}
		carry_out(p_request);
		state.revision = ++control.revision;
		return audio_session::SessionOutcome{ {}, std::make_shared<const audio_session::SessionState>(state) };
	}

private:
	void carry_out(const audio_session::SessionRequest &p_request) {
		switch (p_request.operation) {
			case audio_session::Operation::SET_CATEGORY:
				state.category = p_request.category;
				break;
			case audio_session::Operation::SET_MODE:
				state.mode = p_request.mode;
				break;
			case audio_session::Operation::SET_ACTIVE:
				state.activity = p_request.is_on() ? audio_session::Activity::ACTIVE : audio_session::Activity::INACTIVE;
				break;
			default:
				break;
		}
	}

	Control &control;
	audio_session::SessionState state;
};

} // namespace testing
