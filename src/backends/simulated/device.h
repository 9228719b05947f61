#pragma once

#include "clock.h"
#include "device_state.h"
#include "outbox.h"

#include <array>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace audio_session::simulated {

// A phone in memory, by the rules of a real one: what a session asks comes in by `perform()`, what a player,
// another app or the hardware does by the other methods. All of them may be called from any thread, though
// not from within the sink if they wait for requests.
//
// The same calls give the same events in the same order, always. To that end each method that changes
// the device from outside first waits until the requests that were made before it are through (see Clock), which
// takes no longer than the worker needs, because a delay counts as through. The caller must have sent what
// was assigned: `SessionService::submit_assignments()`.
//
// Where Apple leaves a case open, the device decides, and the comment at the method says how.
class Device {
public:
	explicit Device(const Profile &p_profile = Profile());

	Device(const Device &) = delete;
	Device &operator=(const Device &) = delete;

	// The session's side. Events go to the sink, from whatever thread makes them happen; null for none.
	// After it has returned, nothing goes to the sink before. Requests that wait for an answer are forgotten
	// with their sink.
	void set_sink(SessionEventSink *p_sink);
	StatePointer get_state() const;
	// Waits out the delay of the operation. None when the player has to answer; the sink hears of it.
	std::optional<SessionOutcome> perform(RequestId p_id, const SessionRequest &p_request);

	// Time: seconds of the device, see Clock.
	Clock &get_clock() { return clock; }
	void advance(double p_seconds) { clock.advance(p_seconds); }
	// Each operation takes that long from now on, before it has any effect.
	void set_delay(double p_seconds);
	void set_delay(Operation p_operation, double p_seconds);
	// The next operation fails, or the next one of that kind. Several calls add up, one operation each.
	void fail_next(ErrorCode p_code, std::optional<Operation> p_operation = std::nullopt);

	// Interruptions. An active session hears that one began and is interrupted. Of several at once each ends
	// by itself, the latest first, and the session hears of the end when none is left that forbids playing.
	// A session that was not active hears nothing, and one that was activated meanwhile hears of no end.
	void begin_interruption(InterruptionSource p_source, InterruptionReason p_reason = InterruptionReason::DEFAULT);
	// Returns whether a call, Siri, an alarm or an alert was going on.
	bool end_interruption(bool p_should_resume);

	// Devices. One that is connected goes to the end of the line, and the last one that the category can use
	// plays; a preferred input is forgotten when a device with an input is connected. Returns whether it
	// was not connected before, or was.
	bool plug(DeviceKind p_kind);
	bool unplug(DeviceKind p_kind);
	bool is_plugged(DeviceKind p_kind) const;
	// The device slept and woke up again, which is a change of route even to the same ports.
	void wake_from_sleep();

	// Switches and buttons. The volume is a number from 0 to 1; turning a muted output up means that the
	// player wants to hear it.
	void set_ringer_silent(bool p_silent);
	bool is_ringer_silent() const;
	void set_output_volume(double p_volume);
	// As the closed cover of an iPad does. Interrupts a session that records with it, unless it overrides that.
	void set_built_in_microphone_muted(bool p_muted);
	// As a press on the stem of a headset does.
	void set_input_muted_by_player(bool p_muted);
	// A session in the background is silent where a locked screen silences it, and may not interrupt others.
	void set_in_foreground(bool p_in_foreground);
	// Whether the game's audio engine runs: then a deactivation reports `isBusy`. It does not, at first.
	void set_audio_running(bool p_running);

	// The other app. One that does not mix interrupts a session that does not mix either. One that is spoken
	// and mixes is a prompt, such as navigation: it interrupts a session in the spoken audio mode and ducks
	// any other. When it stops, a session that it had interrupted hears so if the app notifies others.
	void start_other_app(bool p_mixable, bool p_spoken);
	void stop_other_app(bool p_notifies_others = true);
	OtherAppState get_other_app_state() const;

	// The player's answer to an open permission dialog; without one it is kept for the next dialog.
	void answer_record_permission(bool p_granted);
	void answer_microphone_injection_permission(bool p_granted);
	bool is_asking_for_record_permission() const;
	// As the player does in the system's settings.
	void set_record_permission(RecordPermission p_permission);
	void set_microphone_injection_permission(MicrophoneInjectionPermission p_permission);
	// What the player chooses when `prepare_route_selection_for_playback` asks; `NONE` cancels.
	void set_next_route_selection(RouteSelection p_selection);

	// The system's media services die: the session is inactive, and all requests are refused until they are
	// back. Then all that was set is forgotten, and the category is the system's default.
	void lose_media_services();
	void reset_media_services();

	// What the hardware can do.
	void set_spatial_audio_enabled(bool p_enabled);
	void set_rendering_mode(RenderingMode p_mode);
	void set_microphone_injection_available(bool p_available);

	// What only a simulated device knows. A game is heard only while its session is active.
	bool is_game_audible() const;
	// Why not, in a sentence; empty when it is.
	std::string get_silence_reason() const;
	// Whether it is heard, but quieter, because of another app's prompt.
	bool is_game_ducked() const;
	// Whether the player's voice reaches the game, and why not.
	bool is_player_audible() const;
	std::string get_input_silence_reason() const;

private:
	struct InjectedFailure {
		ErrorCode code;
		std::optional<Operation> operation;
	};

	// A change that no request made. It begins when the requests so far are through, keeps the device locked, and
	// ends when everything that follows from it has been reported.
	class OutsideChange {
	public:
		explicit OutsideChange(Device &p_device);
		~OutsideChange();

		OutsideChange(const OutsideChange &) = delete;
		OutsideChange &operator=(const OutsideChange &) = delete;

		DeviceChange change;
		// The requests that it answers, all with the same.
		std::vector<RequestId> answered;
		SessionResult answer;

	private:
		Device &device;
		std::unique_lock<std::mutex> lock;
	};

	// Changes a permission: `p_act(permission)` does, and returns the requests that it answers.
	template <typename Value, typename Act>
	void change_permission(Permission<Value> Hardware::*p_permission, Act p_act);

	// These are called with the mutex held.
	std::optional<SessionResult> carry_out_locked(RequestId p_id, const SessionRequest &p_request, DeviceChange &r_change);
	std::optional<SessionResult> take_failure(const SessionRequest &p_request);
	void commit(DeviceChange &r_change);
	void drop_outlived_override();

	mutable Clock clock;
	Outbox outbox;

	// Guards all below.
	mutable std::mutex mutex;
	DeviceState device_state;
	StatePointer state;
	std::array<double, OPERATION_COUNT> delays = {};
	std::vector<InjectedFailure> failures;
};

} // namespace audio_session::simulated
