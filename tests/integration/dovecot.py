# SPDX-License-Identifier: Apache-2.0
"""A Dovecot of our own: its configuration, its ports, and an end by process id."""

from __future__ import annotations

import grp
import os
import pwd
import shutil
import socket
import subprocess
import tempfile
import time
from pathlib import Path
from types import TracebackType
from typing import Self

_START = 20.0  # seconds

_MAIN = """
base_dir = {folder}/run
state_dir = {folder}/state
log_path = {folder}/log
protocols = pop3 submission
listen = 127.0.0.1
ssl = required
ssl_cert = <{folder}/server.pem
ssl_key = <{folder}/server.pem
auth_mechanisms = xoauth2 oauthbearer
# the real delays after a refused log-in would make the tests take minutes
auth_failure_delay = 0
service anvil {{
  chroot = {empty}
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
default_internal_user = {internal}
default_login_user = {login}
default_internal_group = {group}
first_valid_uid = {uid}
mail_location = maildir:{folder}/mail/%u
passdb {{
  driver = oauth2
  mechanisms = xoauth2 oauthbearer
  args = {folder}/oauth2.conf
}}
userdb {{
  driver = static
  args = uid={uid} gid={gid} home={folder}/mail/%u
}}
submission_relay_host = 127.0.0.1
submission_relay_port = {relay}
service pop3-login {{
  chroot = {chroot}
  inet_listener pop3 {{
    port = {pop3}
  }}
  inet_listener pop3s {{
    port = {pop3s}
    ssl = yes
  }}
}}
service submission-login {{
  chroot = {chroot}
  inet_listener submission {{
    port = {submission}
  }}
}}
"""

_OAUTH2 = """
introspection_mode = post
introspection_url = {url}
client_id = {client_id}
client_secret = {client_secret}
force_introspection = yes
username_attribute = username
active_attribute = active
active_value = true
scope = {scope}
tls_ca_cert_file = {folder}/ca.pem
"""


def _free_ports(count: int) -> list[int]:
    sockets = [socket.socket() for _ in range(count)]
    try:
        for each in sockets:
            each.bind(("127.0.0.1", 0))
        return [each.getsockname()[1] for each in sockets]
    finally:
        for each in sockets:
            each.close()


class Dovecot:
    """Debian's Dovecot, which asks the provider about every token."""

    def __init__(
        self,
        *,
        introspection_url: str,
        client: tuple[str, str],
        scope: str,
        ca_file: Path,
        server_file: Path,
        relay: int,
    ) -> None:
        self._url, self._client, self._scope = introspection_url, client, scope
        self._ca_file, self._server_file, self._relay = ca_file, server_file, relay
        self.pop3, self.pop3s, self.submission = _free_ports(3)

    def __enter__(self) -> Self:
        program = shutil.which("dovecot", path=f"{os.environ['PATH']}:/usr/sbin:/sbin")
        assert program, "dovecot is missing: apt-get install dovecot-pop3d dovecot-submissiond"
        # not pytest's folder: Dovecot's own users must be able to enter it
        self._folder = Path(tempfile.mkdtemp(prefix="adgang-dovecot-"))
        try:
            self._configure()
            self._process = subprocess.Popen(
                [program, "-F", "-c", str(self._folder / "dovecot.conf")],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.PIPE,
            )
            try:
                self._wait()
            except BaseException:
                self._end()
                raise
        except BaseException:
            shutil.rmtree(self._folder)
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._end()
        shutil.rmtree(self._folder)

    @property
    def log(self) -> str:
        """What Dovecot wrote so far."""
        path = self._folder / "log"
        return path.read_text(errors="replace") if path.exists() else ""

    def deliver(self, user: str, message: bytes) -> None:
        """Put a message into the Maildir of `user`, who has logged in before."""
        new = self._folder / "mail" / user / "new"
        name = new / f"{time.monotonic_ns()}.test"
        name.write_bytes(message)
        owner = new.stat()
        os.chown(name, owner.st_uid, owner.st_gid)

    def _configure(self) -> None:
        self._folder.chmod(0o755)
        root = os.getuid() == 0
        me = pwd.getpwnam("dovecot") if root else pwd.getpwuid(os.getuid())
        (self._folder / "mail").mkdir()
        for name, source in (("ca.pem", self._ca_file), ("server.pem", self._server_file)):
            shutil.copyfile(source, self._folder / name)
        (self._folder / "ca.pem").chmod(0o644)
        (self._folder / "server.pem").chmod(0o600)
        secret = self._folder / "oauth2.conf"
        secret.touch(0o600)
        secret.write_text(
            _OAUTH2.format(
                url=self._url,
                client_id=self._client[0],
                client_secret=self._client[1],
                scope=self._scope,
                folder=self._folder,
            )
        )
        if root:
            os.chown(secret, me.pw_uid, me.pw_gid)
            os.chown(self._folder / "mail", me.pw_uid, me.pw_gid)
        text = _MAIN.format(
            folder=self._folder,
            uid=me.pw_uid,
            gid=me.pw_gid,
            internal=me.pw_name,
            group=grp.getgrgid(me.pw_gid).gr_name,
            login="dovenull" if root else me.pw_name,
            chroot="login" if root else "",  # only root can lock them in
            empty="empty" if root else "",
            pop3=self.pop3,
            pop3s=self.pop3s,
            submission=self.submission,
            relay=self._relay,
        )
        (self._folder / "dovecot.conf").write_text(text)

    def _wait(self) -> None:
        deadline = time.monotonic() + _START
        for port in (self.pop3, self.pop3s, self.submission):
            while True:
                assert self._process.poll() is None, f"dovecot ended: {self.log}"
                assert time.monotonic() < deadline, f"dovecot did not start: {self.log}"
                try:
                    socket.create_connection(("127.0.0.1", port), 1.0).close()
                    break
                except OSError:
                    time.sleep(0.05)

    def _end(self) -> None:
        self._process.terminate()
        try:
            self._process.wait(10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        if self._process.stderr is not None:
            self._process.stderr.close()
