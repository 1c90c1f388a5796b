"""Writes the texts that PyTorch tells of a machine, which lm-evaluation-harness keeps under `pretty_env_info`, with the code of PyTorch
itself: `pip download torch==2.4.0 --no-deps`, take `torch/utils/collect_env.py` out of the wheel (it runs without the rest), then
`python write.py FOLDER_OF_THAT_FILE`. The machines are made up; what is written of them is not."""

import pathlib
import sys
import types

sys.path.insert(0, sys.argv[1])
import collect_env

HERE = pathlib.Path(__file__).resolve().parent
LSCPU = """Architecture:                       x86_64
CPU op-mode(s):                     32-bit, 64-bit
CPU(s):                             96
Vendor ID:                          GenuineIntel
Model name:                         Intel(R) Xeon(R) Platinum 8468
Thread(s) per core:                 2"""
collect_env.get_cpu_info = lambda run: LSCPU
collect_env.get_pip_packages = lambda run: ("pip3", "numpy==2.1.3\ntorch==2.4.0")
collect_env.get_conda_packages = lambda run: ""
collect_env.get_os = lambda run: "Ubuntu 22.04.4 LTS (x86_64)"
for name in ("gcc_version", "clang_version", "cmake_version"):
    setattr(collect_env, f"get_{name}", lambda run: None)
collect_env.get_libc_version = lambda: "glibc-2.35"
collect_env.get_python_platform = lambda: "Linux-x86_64-with-glibc2.35"
sys.version = "3.11.9 (main, Apr  6 2024, 17:59:24) [GCC 11.4.0]"

BARE = collect_env.get_env_info()._replace(nvidia_gpu_models=None, nvidia_driver_version=None, cuda_runtime_version=None, cudnn_version=None)
GPU = "GPU {}: NVIDIA H100 80GB HBM3"
CUDA = {"cuda_runtime_version": "12.4.131", "nvidia_driver_version": "550.54.15", "cudnn_version": "9.1.0", "is_cuda_available": "True"}


def write(name, **changed):
    (HERE / f"{name}.txt").write_text(collect_env.pretty_str(BARE._replace(**changed)) + "\n")


write("without-torch")
# From here on as where PyTorch is installed.
collect_env.TORCH_AVAILABLE = True
collect_env.torch = types.SimpleNamespace(cuda=types.SimpleNamespace(is_available=lambda: False))
write("no-gpu", torch_version="2.4.0+cpu", is_cuda_available="False")
write("no-gpu-on-a-mac", torch_version="2.4.0", os="macOS 14.5 (arm64)", cpu_info="Apple M2 Max", is_cuda_available="False")
collect_env.torch.cuda.is_available = lambda: True
write("one-gpu", torch_version="2.4.0+cu124", nvidia_gpu_models=GPU.format(0), **CUDA)
write("two-gpus", torch_version="2.4.0+cu124", nvidia_gpu_models="\n".join(map(GPU.format, range(2))), **CUDA)
