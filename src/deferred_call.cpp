#include "deferred_call.h"

#include <godot_cpp/core/object.hpp>

using namespace godot;

namespace {

constexpr const char *DUE = "due";

} // namespace

DeferredCall::DeferredCall(const Callable &p_callable) :
		relay(memnew(Object)) {
	relay->add_user_signal(DUE);
	relay->connect(DUE, p_callable);
}

DeferredCall::~DeferredCall() {
	memdelete(relay);
}

void DeferredCall::schedule() const {
	relay->call_deferred("emit_signal", DUE);
}
