"""Help pages in the language of the run: click lays them out, the catalogue words them."""

from __future__ import annotations

import click

from tinnhiem_core.cli.session import of


class Speaking(click.Command):
    """A command whose help comes from the catalogue: ``cli.<name>`` and ``cli.<name>.<param>``.

    ``example`` is a command line that can be run as it stands.
    """

    def __init__(self, name: str, *, example: str, **attributes: object) -> None:
        super().__init__(name, **attributes)  # type: ignore[arg-type]
        self.example = example
        self.params = [*self.params, *shared_options()]

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """Return ``--help`` with its words."""
        option = super().get_help_option(ctx)
        if option is not None:
            option.help = of(ctx).say("cli.option.help")
        return option

    def format_help(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write usage, what the command does, parameters, example, exit codes."""
        session = of(ctx)
        usage = " ".join(self.collect_usage_pieces(ctx)).replace("[OPTIONS]", "[…]")
        formatter.write_usage(ctx.command_path, usage, prefix=f"{session.say('cli.usage')}: ")
        formatter.write_paragraph()
        formatter.write_text(session.say(f"cli.{self.name}"))
        self._parameters(ctx, formatter)
        with formatter.section(session.say("cli.example")):
            formatter.write_text(self.example)
        formatter.write_paragraph()
        formatter.write_text(session.say("cli.exit"))

    def _parameters(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        arguments, options = [], []
        for parameter in self.get_params(ctx):
            if isinstance(parameter, click.Argument):
                words = of(ctx).say(f"cli.{self.name}.{parameter.name}")
                arguments.append((parameter.make_metavar(ctx), words))
            elif record := _option(ctx, parameter, str(self.name)):
                options.append(record)
        if arguments:
            with formatter.section(of(ctx).say("cli.arguments")):
                formatter.write_dl(arguments)
        with formatter.section(of(ctx).say("cli.options")):
            formatter.write_dl(options)


def _option(ctx: click.Context, option: click.Parameter, command: str) -> tuple[str, str] | None:
    record = option.get_help_record(ctx)
    if record is None or "--help" in option.opts:
        return record
    shared = {"lang", "as_json"}
    code = {"lang": "cli.option.lang", "as_json": "cli.option.json"}.get(str(option.name), "")
    if option.name not in shared:
        code = f"cli.{command}.{option.name}"
    return record[0], of(ctx).say(code)


def shared_options() -> list[click.Parameter]:
    """Return ``--json`` and ``--lang``, which every command has; both are read before parsing."""
    return [
        click.Option(["--json", "as_json"], is_flag=True, expose_value=False, help="-"),
        click.Option(["--lang"], type=click.Choice(["vi", "en"]), expose_value=False, help="-"),
    ]
