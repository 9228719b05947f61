#pragma once

#include <atomic>
#include <cstdint>
#include <thread>

namespace audio_session {

// Lets calls of any thread in until it is closed. After `close()` no call is inside, so that what they use may
// end.
class CallGate {
public:
	// A call that is inside, unless the gate was closed before it: for the time of the call.
	class Pass {
	public:
		explicit Pass(CallGate &p_gate) :
				gate(p_gate) {
			gate.inside.fetch_add(1);
			if (gate.is_closed.load()) {
				leave();
				is_inside = false;
			}
		}
		~Pass() {
			if (is_inside) {
				leave();
			}
		}
		Pass(const Pass &) = delete;
		Pass &operator=(const Pass &) = delete;

		explicit operator bool() const { return is_inside; }

	private:
		void leave() { gate.inside.fetch_sub(1); }

		CallGate &gate;
		bool is_inside = true;
	};

	// Waits until the calls that are inside have left. Not from within one.
	void close() {
		is_closed.store(true);
		while (inside.load() > 0) {
			std::this_thread::yield();
		}
	}

private:
	// Counted before the gate is looked at, and the other way round on closing: a call that is not counted yet
	// finds the gate closed.
	std::atomic<uint32_t> inside = 0;
	std::atomic<bool> is_closed = false;
};

} // namespace audio_session
