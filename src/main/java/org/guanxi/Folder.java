package org.guanxi;

import java.io.UncheckedIOException;
import java.nio.file.Path;

import org.guanxi.seed.SeedFiles;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A folder of facts on the command line. */
final class Folder implements ITypeConverter<SeedFiles> {

	static final String HELP = "The folder; if left out, the facts that come with Guanxi.";

	@Override
	public SeedFiles convert(String folder) {
		try {
			return SeedFiles.in(Path.of(folder));
		}
		catch (IllegalArgumentException | UncheckedIOException ex) {
			throw new TypeConversionException(ex.getMessage());
		}
	}

}
