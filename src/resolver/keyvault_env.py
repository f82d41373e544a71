#!/usr/bin/env python3
"""Runs a command with the Key Vault references in its environment replaced by the secrets they name.

    python keyvault_env.py [--env-file FILE] [--timeout SECONDS] -- COMMAND [ARGUMENT ...]

A reference is the whole value of an environment variable:

    HF_TOKEN=keyvault://my-vault/hf-token                         the newest version
    HF_TOKEN=keyvault://my-vault/hf-token/<32 hex digits>         that version
    HF_TOKEN=keyvault://my-vault.vault.azure.cn/hf-token          a vault of another cloud

The secrets are read with the identity of the job: on behalf of the user, a workload identity, a managed identity
(DEFAULT_IDENTITY_CLIENT_ID names a user-assigned one), what azure-identity finds where it is installed, or az login.
It needs the role "Key Vault Secrets User" on the vault. The command takes the place of this process, so signals and its
exit code are its own; only its environment holds the secrets, and nothing of them is printed.

--env-file adds the variables of a .env file, those of the environment first; it may be given more than once.
--timeout  limits how long the secrets may take (60 seconds).

Exit codes before the command starts: 64 wrong usage, 75 the vault cannot be reached or throttles (try again), 78 a
wrong reference, a missing secret or a missing permission, 126 the command cannot be run, 127 it is not found.

Python 3.8 or later on Linux, no packages. The file belongs to jobscrub, which writes it into the code folder of a job.
"""

import sys

# Python looks for modules beside this file first, which is the job's own code: a json.py there is not Python's.
if __name__ == "__main__" and not sys.flags.isolated and not getattr(sys.flags, "safe_path", False):
    del sys.path[0]

import email.utils
import json
import logging
import os
import random
import re
import shutil
import signal
import socket
import ssl
import subprocess
import time
import urllib.error
import urllib.parse
import urllib.request
from concurrent.futures import ThreadPoolExecutor

USAGE, TEMPORARY, CONFIGURATION, NOT_EXECUTABLE, NOT_FOUND = 64, 75, 78, 126, 127
SCHEME = "keyvault://"
READING_ROLE = "Key Vault Secrets User"

# https://learn.microsoft.com/azure/key-vault/general/about-keys-secrets-certificates#dns-suffixes-for-object-identifiers
# Each cloud's ending of vault hosts and where its tokens come from. A token goes to no other host.
CLOUDS = {
    "vault.azure.net": "https://login.microsoftonline.com",
    "vault.azure.cn": "https://login.partner.microsoftonline.cn",
    "vault.usgovcloudapi.net": "https://login.microsoftonline.us",
}
REFERENCE = re.compile(r"keyvault://([0-9A-Za-z.-]{3,60})/([0-9A-Za-z-]{1,127})(?:/([0-9A-Fa-f]{32}))?")
VAULT_NAME = re.compile(r"(?=.{3,24}\Z)[a-z][a-z0-9]*(?:-[a-z0-9]+)*")


class Failure(Exception):
    """Why the command does not start, in one line without values."""

    def __init__(self, message, code=CONFIGURATION):
        super().__init__(message)
        self.code = code


class Unavailable(Exception):
    """This machine has no identity of that kind, or it gives no token."""


# --- HTTP ---------------------------------------------------------------------------------------------------------


class RefuseRedirects(urllib.request.HTTPRedirectHandler):
    """A redirect would carry the token to another host."""

    def redirect_request(self, req, fp, code, msg, headers, newurl):
        return None


def trusted_certificates():
    """The certificates of the system, or those of certifi in an image that has none."""
    paths = ssl.get_default_verify_paths()
    if paths.cafile is None and not (paths.capath and os.listdir(paths.capath)):
        try:
            import certifi

            return ssl.create_default_context(cafile=certifi.where())
        except ImportError:
            pass
    return ssl.create_default_context()


class Http:
    """Requests within one time limit for all of them, tried again where that may help."""

    def __init__(self, seconds):
        self.deadline = time.monotonic() + seconds
        context = trusted_certificates()
        context.minimum_version = ssl.TLSVersion.TLSv1_2
        https = urllib.request.HTTPSHandler(context=context)
        self.outside = urllib.request.build_opener(RefuseRedirects, https)
        # The identity endpoints are on the machine itself; a proxy must not see them.
        self.inside = urllib.request.build_opener(RefuseRedirects, https, urllib.request.ProxyHandler({}))

    def send(self, url, headers, form=None, inside=False, again=(408, 429, 500, 502, 503, 504), tries=8, patience=10):
        """(status, body as JSON or {}). Raises OSError when there is no answer."""
        body = None if form is None else urllib.parse.urlencode(form).encode()
        opener = self.inside if inside else self.outside
        for attempt in range(tries):
            last = attempt == tries - 1
            wait = min(0.5 * 2**attempt, 15) * random.uniform(0.75, 1.25)
            try:
                request = urllib.request.Request(url, data=body, headers=headers)
                with opener.open(request, timeout=max(0.1, min(patience, self.left()))) as answer:
                    return answer.status, as_json(answer.read(1 << 20))
            except urllib.error.HTTPError as error:
                with error:
                    asked = retry_after(error.headers.get("Retry-After"))
                    wait = wait if asked is None else asked
                    if last or error.code not in again or wait > self.left():
                        return error.code, as_json(error.read(1 << 20))
            except OSError as error:
                reason = getattr(error, "reason", error)
                # A name that is not found is seldom found later; a network that has just come up needs a moment.
                unknown = isinstance(reason, socket.gaierror) and attempt >= 2
                if last or unknown or isinstance(reason, ssl.SSLCertVerificationError) or wait > self.left():
                    raise
            time.sleep(wait)
        raise OSError("not tried")

    def left(self):
        """The seconds left."""
        return self.deadline - time.monotonic()


def as_json(body):
    try:
        value = json.loads(body.decode("utf-8"))
    except ValueError:
        return {}
    return value if isinstance(value, dict) else {}


def retry_after(header):
    """The seconds that a Retry-After header asks for: it holds seconds or a date (RFC 9110, 10.2.3)."""
    if header is None:
        return None
    if header.isascii() and header.isdigit():
        return float(header[:9])
    try:
        return max(0.0, email.utils.parsedate_to_datetime(header).timestamp() - time.time())
    except (TypeError, ValueError):
        return None


# --- Tokens -------------------------------------------------------------------------------------------------------


def client_id():
    """The user-assigned identity to use, if any. AZURE_CLIENT_ID may also belong to a service principal's password."""
    service_principal = any(os.environ.get("AZURE_CLIENT_" + kind) for kind in ("SECRET", "CERTIFICATE_PATH"))
    chosen = None if service_principal else os.environ.get("AZURE_CLIENT_ID")
    return os.environ.get("DEFAULT_IDENTITY_CLIENT_ID") or chosen


def ask(http, url, query, headers, **options):
    """A token from an endpoint on this machine."""
    if urllib.parse.urlsplit(url).scheme not in ("http", "https"):
        raise Unavailable("no address")
    address = url + ("&" if "?" in url else "?") + urllib.parse.urlencode(query)
    try:
        # https://learn.microsoft.com/entra/identity/managed-identities-azure-resources/how-to-use-vm-token#error-handling
        again = (404, 408, 410, 429, 500, 502, 503, 504)
        status, body = http.send(address, headers, inside=True, **dict({"again": again, "tries": 5}, **options))
    except OSError:
        raise Unavailable("no answer") from None
    return token_of(status, body)


def token_of(status, body):
    token = body.get("access_token") or body.get("token")
    if status != 200 or not isinstance(token, str):
        raise Unavailable(f"status {status}")
    return token


def on_behalf_of_user(http, resource, authority):
    """A job on a cluster with `identity: {type: user_identity}` (as azure.ai.ml's AzureMLOnBehalfOfCredential)."""
    url = os.environ.get("OBO_ENDPOINT")
    if not url:
        raise Unavailable("")
    return ask(http, url, {"resource": resource}, {}, tries=3)


def workload_identity(http, resource, authority):
    """Kubernetes. https://learn.microsoft.com/azure/aks/workload-identity-overview"""
    path, tenant = os.environ.get("AZURE_FEDERATED_TOKEN_FILE"), os.environ.get("AZURE_TENANT_ID", "")
    if not path or not re.fullmatch(r"[0-9A-Za-z.-]{1,100}", tenant):
        raise Unavailable("")
    authority = os.environ.get("AZURE_AUTHORITY_HOST", authority)
    if not authority.startswith("https://"):
        raise Unavailable("AZURE_AUTHORITY_HOST is not https")
    try:
        with open(path, encoding="ascii") as file:
            assertion = file.read().strip()
        form = {
            "client_id": os.environ.get("AZURE_CLIENT_ID", ""),
            "scope": resource + "/.default",
            "client_assertion_type": "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
            "client_assertion": assertion,
            "grant_type": "client_credentials",
        }
        url = authority.rstrip("/") + f"/{tenant}/oauth2/v2.0/token"
        return token_of(*http.send(url, {}, form=form, tries=4))
    except (OSError, ValueError):
        raise Unavailable("no answer") from None


def managed_identity_2019(http, resource, authority):
    """App Service, Container Apps and newer computes of Azure ML."""
    url, secret = os.environ.get("IDENTITY_ENDPOINT"), os.environ.get("IDENTITY_HEADER")
    if not url or not secret or os.environ.get("IDENTITY_SERVER_THUMBPRINT"):
        raise Unavailable("")
    query = {"api-version": "2019-08-01", "resource": resource}
    return ask(http, url, with_client_id(query, "client_id"), {"X-IDENTITY-HEADER": secret})


def managed_identity_2017(http, resource, authority):
    """Clusters, serverless compute and compute instances of Azure ML (as azure.identity's AzureMLCredential)."""
    url, secret = os.environ.get("MSI_ENDPOINT"), os.environ.get("MSI_SECRET")
    if not url or not secret:
        raise Unavailable("")
    query = {"api-version": "2017-09-01", "resource": resource}
    return ask(http, url, with_client_id(query, "clientid"), {"secret": secret})


def azure_identity(http, resource, authority):
    """Whatever azure-identity finds: a service principal in the environment, certificates, developer tools."""
    try:
        from azure.identity import DefaultAzureCredential

        # It logs a warning for each kind of identity that it does not find.
        logging.disable(logging.CRITICAL)
        credential = DefaultAzureCredential(managed_identity_client_id=client_id())
        return credential.get_token(resource + "/.default").token
    except Exception as error:
        raise Unavailable("" if isinstance(error, ImportError) else "no token") from None


def managed_identity_of_machine(http, resource, authority):
    """A virtual machine, by its instance metadata service."""
    host = os.environ.get("AZURE_POD_IDENTITY_AUTHORITY_HOST", "http://169.254.169.254").rstrip("/")
    query = {"api-version": "2018-02-01", "resource": resource}
    url = host + "/metadata/identity/oauth2/token"
    try:
        # Elsewhere nobody answers at that address; without the header the service only says so.
        http.send(url, {}, inside=True, again=(), tries=1, patience=2)
    except OSError:
        raise Unavailable("no answer") from None
    return ask(http, url, with_client_id(query, "client_id"), {"Metadata": "true"})


def azure_cli(http, resource, authority):
    """The person at the keyboard."""
    program = shutil.which("az")
    if program is None:
        raise Unavailable("")
    command = [program, "account", "get-access-token", "--resource", resource, "--output", "json"]
    try:
        done = subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=max(1, http.left()),
        )
    except (OSError, subprocess.SubprocessError):
        raise Unavailable("no answer") from None
    token = as_json(done.stdout).get("accessToken")
    if not isinstance(token, str):
        raise Unavailable("not signed in")
    return token


def with_client_id(query, parameter):
    chosen = client_id()
    return query if chosen is None else dict(query, **{parameter: chosen})


# In the order in which they are tried; the name is for the message when none gives a token.
IDENTITIES = [
    ("on behalf of the user", on_behalf_of_user),
    ("workload identity", workload_identity),
    ("managed identity", managed_identity_2019),
    ("managed identity of the compute", managed_identity_2017),
    ("azure-identity", azure_identity),
    ("managed identity of the machine", managed_identity_of_machine),
    ("az login", azure_cli),
]


def token_for(http, cloud):
    """(token, kind of identity) for the vaults of a cloud."""
    tried = []
    for name, identity in IDENTITIES:
        try:
            return identity(http, "https://" + cloud, CLOUDS[cloud]), name
        except Unavailable as error:
            if str(error):
                tried.append(f"{name}: {error}")
    reasons = "; ".join(tried) or "none is set up"
    raise Failure(
        f"no identity to read the vault with; give the compute a managed identity or the job `identity:` ({reasons})"
    )


# --- References ---------------------------------------------------------------------------------------------------


class Reference:
    """Where a secret is: the host of its vault, its name and perhaps its version."""

    def __init__(self, text):
        match = REFERENCE.fullmatch(text)
        if match is None:
            raise Failure("not a reference; expected keyvault://VAULT/SECRET or keyvault://VAULT/SECRET/VERSION")
        vault, self.secret, self.version = match.groups()
        self.vault, _, suffix = vault.lower().partition(".")
        self.cloud = suffix or "vault.azure.net"
        if self.cloud not in CLOUDS or not VAULT_NAME.fullmatch(self.vault):
            raise Failure(
                "the reference names no Key Vault; expected a vault's name or its host such as NAME.vault.azure.net"
            )
        # Key Vault takes no account of case.
        self.key = (self.vault, self.cloud, self.secret.lower(), (self.version or "").lower())

    def url(self):
        version = f"/{self.version}" if self.version else ""
        return f"https://{self.vault}.{self.cloud}/secrets/{self.secret}{version}?api-version=7.4"


def read(http, reference, token, identity):
    """The value of a secret."""
    host = f"{reference.vault}.{reference.cloud}"
    try:
        status, body = http.send(reference.url(), {"Authorization": "Bearer " + token})
    except OSError as error:
        reason = getattr(error, "reason", error)
        if isinstance(reason, ssl.SSLCertVerificationError):
            raise Failure(f"the certificate of {host} is not trusted ({reason.verify_message})") from None
        if isinstance(reason, socket.gaierror):
            raise Failure(f"the host {host} is not found; is the name of the vault right?", TEMPORARY) from None
        raise Failure(f"{host} cannot be reached ({type(reason).__name__})", TEMPORARY) from None
    value = body.get("value")
    if status == 200 and isinstance(value, str):
        if "\0" in value:
            raise Failure("the secret holds a NUL character, which no environment variable can hold")
        return value
    raise refusal(status, error_code(body), reference, host, identity)


def error_code(body):
    """The most exact code in {"error": {"code", "innererror": {"code"}}}."""
    error = body.get("error")
    error = error if isinstance(error, dict) else {}
    inner = error.get("innererror")
    inner = inner if isinstance(inner, dict) else {}
    return str(inner.get("code") or error.get("code") or "")


def refusal(status, code, reference, host, identity):
    if status == 404:
        version = " of this version" if reference.version else ""
        return Failure(f"there is no secret {reference.secret}{version} in the vault {reference.vault}")
    if status == 403 and code == "SecretDisabled":
        return Failure(f"the secret {reference.secret} in the vault {reference.vault} is disabled")
    if status == 403 and re.search("Firewall|Connection|TrustedService|PrivateLink", code):
        return Failure(f"the network rules of the vault {reference.vault} shut out this machine")
    if status == 403:
        chosen = client_id()
        who = identity if chosen is None else identity + " " + re.sub("[^0-9A-Za-z-]", "", chosen)[:36]
        return Failure(
            f'may not read the vault {reference.vault}: grant the role "{READING_ROLE}" on it to the identity of the '
            f"job ({who}); a new grant takes some minutes to act"
        )
    if status == 401:
        return Failure(f"the vault {reference.vault} does not accept the identity of the job ({identity})")
    if 300 <= status < 400:
        return Failure(f"{host} answers with a redirect, which is refused")
    if status == 429:
        return Failure(f"the vault {reference.vault} throttles", TEMPORARY)
    return Failure(f"the vault {reference.vault} answers with status {status}", TEMPORARY)


def resolve(texts, seconds):
    """{variable: reference} becomes {variable: value}. Raises `Failures`, one line for each different cause."""
    failures, references, values = Failures(), {}, {}
    for name, text in texts.items():
        try:
            references[name] = Reference(text)
        except Failure as failure:
            failures.add(failure, [name])
    failures.throw()
    users = {}
    for name, reference in references.items():
        users.setdefault(reference.key, []).append(name)
    http, tokens = Http(seconds), {}
    for cloud in sorted({reference.cloud for reference in references.values()}):
        try:
            tokens[cloud] = token_for(http, cloud)
        except Failure as failure:
            failures.add(failure, [name for name, reference in references.items() if reference.cloud == cloud])
    failures.throw()

    def read_for(names):
        reference = references[names[0]]
        try:
            return read(http, reference, *tokens[reference.cloud])
        except Failure as failure:
            return failure

    with ThreadPoolExecutor(max_workers=min(8, len(users) or 1)) as pool:
        for names, outcome in zip(users.values(), pool.map(read_for, users.values())):
            if isinstance(outcome, Failure):
                failures.add(outcome, names)
            values.update((name, outcome) for name in names)
    failures.throw()
    return values


class Failures(Exception):
    """Failures by their message, with the variables that each is about."""

    def __init__(self):
        super().__init__()
        self.names = {}
        self.code = None

    def add(self, failure, names):
        self.names.setdefault(str(failure), []).extend(names)
        # What must be mended says more than what may pass.
        self.code = failure.code if self.code is None else max(self.code, failure.code)

    def throw(self):
        if self.names:
            raise self


# --- .env files ---------------------------------------------------------------------------------------------------

ENV_LINE = re.compile(r"\s*(?:export\s+)?([A-Za-z_][A-Za-z0-9_.]*)\s*=(.*)", re.DOTALL)
ESCAPES = {"n": "\n", "r": "\r", "t": "\t"}


def read_env_file(path):
    """{name: value} of a .env file: comments, `export`, single quotes, double quotes with escapes, no expansion."""
    try:
        with open(path, encoding="utf-8-sig") as file:
            lines = file.read().splitlines()
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "it is not UTF-8"
        raise Failure(f"cannot read {path}: {reason}") from None
    values = {}
    for number, line in enumerate(lines, 1):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        match = ENV_LINE.fullmatch(line)
        if match is None:
            raise Failure(f"{path}:{number}: expected NAME=value")
        values[match.group(1)] = env_value(match.group(2).strip(), f"{path}:{number}")
    return values


def env_value(text, place):
    quote = text[:1]
    if quote not in ("'", '"'):
        # A comment needs a blank before it: passwords may hold a #.
        return re.split(r"\s#", " " + text, maxsplit=1)[0].strip()
    value, index = [], 1
    while index < len(text) and text[index] != quote:
        if text[index] == "\\" and quote == '"' and index + 1 < len(text):
            index += 1
            value.append(ESCAPES.get(text[index], text[index]))
        else:
            value.append(text[index])
        index += 1
    rest = text[index + 1 :].strip()
    if index >= len(text) or (rest and not rest.startswith("#")):
        raise Failure(f"{place}: the quotes do not close at the end of the value")
    return "".join(value)


# --- The command --------------------------------------------------------------------------------------------------


def arguments(argv):
    """(env files, seconds, command)"""
    env_files, seconds, rest = [], 60.0, list(argv)
    while rest and rest[0] != "--" and rest[0].startswith("-"):
        option, equals, value = rest.pop(0).partition("=")
        if option in ("-h", "--help"):
            print(__doc__, end="")
            sys.exit(0)
        if option not in ("--env-file", "--timeout"):
            raise Failure(f"there is no option {option}; see the head of the file", USAGE)
        if not equals:
            if not rest:
                raise Failure(f"{option} needs a value", USAGE)
            value = rest.pop(0)
        if option == "--env-file":
            env_files.append(value)
        elif re.fullmatch(r"[0-9]{1,6}", value):
            seconds = float(value)
        else:
            raise Failure("--timeout needs whole seconds", USAGE)
    command = rest[1:] if rest[:1] == ["--"] else rest
    if not command:
        raise Failure("give the command to run: keyvault_env.py -- COMMAND [ARGUMENT ...]", USAGE)
    return env_files, seconds, command


def environment(env_files, seconds):
    """The environment of the command, as bytes. This process keeps its own, with the references."""
    names = dict(os.environb)
    for path in env_files:
        for name, value in read_env_file(path).items():
            names.setdefault(os.fsencode(name), value.encode("utf-8"))
    texts = {
        os.fsdecode(name): value.decode("utf-8", "replace")
        for name, value in names.items()
        if value.startswith(SCHEME.encode())
    }
    if texts:
        give_up_after(seconds)
        for name, value in resolve(texts, seconds).items():
            names[os.fsencode(name)] = value.encode("utf-8", "surrogatepass")
        signal.setitimer(signal.ITIMER_REAL, 0)
    return names


def give_up_after(seconds):
    """Ends the process a little later than that: a name server or an answer that drips has no time limit of its own."""

    def give_up(number, frame):
        say(f"the secrets were not there after {seconds:.0f} seconds")
        os._exit(TEMPORARY)

    signal.signal(signal.SIGALRM, give_up)
    signal.setitimer(signal.ITIMER_REAL, seconds + 2)


def run(command, names):
    """Becomes the command. Gives an exit code only when that fails."""
    # Python ignores these signals, and a program inherits what is ignored: `yes | head` would not end.
    for name in ("SIGPIPE", "SIGXFSZ"):
        signal.signal(getattr(signal, name), signal.SIG_DFL)
    try:
        os.execvpe(command[0], command, names)
    except FileNotFoundError:
        say(f"{command[0]}: not found")
        return NOT_FOUND
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "cannot be run"
        say(f"{command[0]}: {reason}")
        return NOT_EXECUTABLE


def say(line):
    text = "keyvault_env: " + re.sub(r"[\x00-\x1f\x7f]+", " ", line) + "\n"
    sys.stderr.buffer.write(text.encode("utf-8", "replace"))
    sys.stderr.flush()


def main(argv):
    try:
        env_files, seconds, command = arguments(argv)
        names = environment(env_files, seconds)
    except Failure as failure:
        say(str(failure))
        return failure.code
    except Failures as failures:
        for message, about in failures.names.items():
            say(", ".join(sorted(about)) + ": " + message)
        return failures.code
    except KeyboardInterrupt:
        return 130
    except Exception as error:
        # Not the message or the trace of an unforeseen error: nobody knows what they hold.
        say(f"failed ({type(error).__name__})")
        return 70
    return run(command, names)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
