# SPDX-License-Identifier: Apache-2.0
"""The state machine under arbitrary answers, clocks and reboots."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.clock import Instant
from app.oauth.answer import Answer
from app.oauth.device_grant import Ended, Granted, Waiting, advance, expire, start
from app.oauth.failure import Failure
from app.oauth.grant import Grant
from app.oauth.provider import Provider
from app.secret import Secret

ANY_MACHINE = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
DEVICE_CODE = "dc-SECRET-0123456789"
USER_CODE = "WDJB-MJHT"
PROVIDER = Provider("example", "Example", "https://id.example.com", None, client_id="panel")
TROUBLES = (
    Failure.OFFLINE, Failure.HOST_UNKNOWN, Failure.CONNECTION_REFUSED, Failure.TIMED_OUT,
    Failure.CERTIFICATE_INVALID, Failure.TLS_FAILED, Failure.CONNECTION_LOST,
)  # fmt: skip

json_values: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=6,
)
errors = st.sampled_from([
    "authorization_pending", "slow_down", "access_denied", "expired_token", "invalid_grant",
    "invalid_client", "temporarily_unavailable", "", "x y", DEVICE_CODE,
])  # fmt: skip
members = st.fixed_dictionaries(
    {},
    optional={
        "error": errors | json_values,
        "access_token": st.just("at") | json_values,
        "token_type": st.just("Bearer") | json_values,
        "expires_in": st.integers(-10, 10_000) | json_values,
        "interval": st.integers(-10, 10_000) | json_values,
        "scope": json_values,
        "id_token": st.just("a.e30.c") | json_values,
        "error_codes": st.lists(st.integers(0, 10**7)) | json_values,
        "error_description": st.just(f"AADSTS53003 {DEVICE_CODE}") | json_values,
        "suberror": json_values,
    },
)
any_answer = st.builds(
    Answer,
    st.sampled_from([200, 201, 302, 400, 401, 403, 404, 429, 500, 503]),
    st.none() | members,
    st.none() | st.floats(-1e6, 1e6),
) | st.builds(lambda trouble: Answer(None, trouble=trouble), st.sampled_from(TROUBLES))
waiting_answer = st.sampled_from([
    Answer(400, {"error": "authorization_pending"}), Answer(400, {"error": "slow_down"}),
    Answer(503), Answer(429, None, 17.0), Answer(None, trouble=Failure.TIMED_OUT),
])  # fmt: skip
mostly_waiting = st.integers(0, 19).flatmap(lambda n: any_answer if n == 19 else waiting_answer)


@dataclass(frozen=True)
class Step:
    """What happens around one poll; times in seconds."""

    answer: Answer
    late: float  # the caller comes late
    takes: float  # the request takes so long
    wall: float  # somebody sets the wall clock
    reboot: bool
    stored: bool  # the grant goes through the vault


steps = st.lists(
    st.builds(
        Step,
        mostly_waiting,
        st.floats(0, 30),
        st.floats(0, 20),
        st.just(0.0) | st.floats(-1e6, 1e6),
        st.sampled_from([False] * 9 + [True]),
        st.booleans(),
    ),
    min_size=20,
    max_size=60,
)


class World:
    """A machine whose clocks obey nobody."""

    def __init__(self) -> None:
        self.boot, self.wall, self.boots = 100.0, 1_800_000_000.0, 0

    def now(self) -> Instant:
        return Instant(self.boot, self.wall, str(self.boots))

    def pass_time(self, seconds: float) -> None:
        self.boot += seconds
        self.wall += seconds

    def reboot(self) -> None:
        self.boot, self.boots = 3.0, self.boots + 1


def begin(world: World, interval: Any, life: Any) -> Grant:
    body = {
        "device_code": DEVICE_CODE, "user_code": USER_CODE, "interval": interval,
        "verification_uri": "https://id.example.com/d", "expires_in": life,
        "verification_uri_complete": f"https://id.example.com/d?c={USER_CODE}",
    }  # fmt: skip
    grant = start(Answer(200, body), world.now(), PROVIDER, ())
    assert isinstance(grant, Grant)
    return grant


@settings(ANY_MACHINE, max_examples=120)
@given(st.floats(1, 60), st.floats(1, 3600), steps)
def test_any_run(interval: float, life: float, script: list[Step]) -> None:
    world = World()
    grant = begin(world, interval, life)
    for step in script:
        rebooted = step.reboot
        if step.stored:
            grant = Grant.loads(grant.dumps())
        if rebooted:
            world.reboot()
        world.wall += step.wall
        wait = grant.due_in(world.now())
        assert 0 <= wait <= grant.wait
        world.pass_time(wait + step.late)
        if expire(grant, world.now()) is not None:
            assert grant.remaining(world.now()) <= 0.001
            return
        asked = world.boot
        world.pass_time(step.takes)
        before = grant
        result = advance(before, step.answer, world.now())
        for shown in (repr(result), str(result), repr(before)):
            assert DEVICE_CODE not in shown
            assert USER_CODE not in shown
        if not isinstance(result, Waiting):
            assert isinstance(result, Granted | Ended)
            return
        grant = result.grant
        _check_wait(before, result, world, rebooted=rebooted, asked=asked)


def _check_wait(
    before: Grant, result: Waiting, world: World, *, rebooted: bool, asked: float
) -> None:
    now, after = world.now(), result.grant
    assert after.interval >= before.interval
    left = after.remaining(now)
    assert 0 < left <= after.expires_in <= before.expires_in
    assert 0 < result.delay <= left
    assert result.delay >= min(after.interval, left)
    # Whoever comes when told finds the poll due, or the grant over.
    later = Instant(now.boot + result.delay + 1e-3, now.wall, now.boot_id)
    assert after.due_in(later) == 0 or expire(after, later) is not None
    # Nobody who looks at due_in polls sooner than the interval after the last answer.
    sooner = Instant(now.boot + after.interval * 0.99, now.wall, now.boot_id)
    assert after.due_in(sooner) > 0
    if not rebooted and before.polled is not None and before.polled.boot_id == now.boot_id:
        assert asked - before.polled.boot >= before.interval - 1e-6


@settings(ANY_MACHINE)
@given(st.floats(1, 60), st.floats(1, 3600), st.lists(st.floats(-1e9, 1e9), max_size=200))
def test_it_ends_by_its_deadline_whatever_the_wall_clock(
    interval: float, life: float, jumps: list[float]
) -> None:
    world = World()
    grant = begin(world, interval, life)
    begun, pending = world.boot, Answer(400, {"error": "authorization_pending"})
    polls = 0
    while expire(grant, world.now()) is None:
        world.wall += jumps[polls % len(jumps)] if jumps else 0.0
        result = advance(grant, pending, world.now())
        polls += 1
        if isinstance(result, Ended):
            break
        assert isinstance(result, Waiting)
        world.pass_time(result.delay)
        grant = result.grant
    assert world.boot - begun <= life + 1e-6
    assert polls <= life / interval + 2


@settings(ANY_MACHINE)
@given(st.lists(st.floats(-1e7, 1e7), min_size=1, max_size=30), st.floats(10, 900))
def test_reboots_add_no_life_within_a_boot(walls: list[float], life: float) -> None:
    world = World()
    grant = begin(world, 5, life)
    for wall in walls:
        world.reboot()
        world.wall += wall
        result = advance(grant, Answer(400, {"error": "authorization_pending"}), world.now())
        if isinstance(result, Ended):
            assert result.failure is Failure.EXPIRED
            return
        assert isinstance(result, Waiting)
        assert result.grant.expires_in <= grant.expires_in
        assert result.grant.remaining(world.now()) <= life
        grant = result.grant
    world.pass_time(life)
    assert expire(grant, world.now()) == Ended(Failure.EXPIRED)


@settings(ANY_MACHINE)
@given(any_answer)
def test_an_end_never_shows_what_was_sent(answer: Answer) -> None:
    world = World()
    grant = replace(begin(world, 5, 900), device_code=Secret(DEVICE_CODE))
    result = advance(grant, answer, world.now())
    if isinstance(result, Ended):
        assert DEVICE_CODE not in result.detail
        assert len(result.detail) < 80
    assert isinstance(result, Waiting | Granted | Ended)


@settings(ANY_MACHINE)
@given(members)
def test_any_start_is_a_grant_or_an_end(body: dict[str, Any]) -> None:
    good = {"device_code": DEVICE_CODE, "user_code": USER_CODE,
            "verification_uri": "https://id.example.com/d"}  # fmt: skip
    result = start(Answer(200, {**good, **body}), World().now(), PROVIDER, ())
    assert DEVICE_CODE not in repr(result)
    if isinstance(result, Grant):
        assert 1 <= result.interval <= 60
        assert 0 < result.expires_in <= 86400
